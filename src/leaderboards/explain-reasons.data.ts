import type { Language } from '../platform/http/language.js';

const reason = (en: string, es: string, pt: string, fr: string): Readonly<Record<Language, string>> => ({
  en,
  es,
  pt,
  fr,
});

/** Why a mark is not in a list: codes that never change, one sentence in four languages. */
export const EXPLAIN_REASONS = {
  withdrawn: reason(
    'The mark was withdrawn and counts nowhere.',
    'La marca fue retirada y no cuenta en ninguna lista.',
    'A marca foi retirada e não conta em nenhuma lista.',
    'La performance a été retirée et ne compte nulle part.',
  ),
  no_mark: reason(
    'There is no mark, only a status such as DNF or DQ.',
    'No hay marca, solo un estado como DNF o DQ.',
    'Não há marca, apenas um estado como DNF ou DQ.',
    'Il n’y a pas de performance, seulement un statut comme DNF ou DQ.',
  ),
  exhibition: reason(
    'The athlete took part out of competition.',
    'El atleta participó fuera de concurso.',
    'O atleta participou fora de competição.',
    'L’athlète a participé hors concours.',
  ),
  annulled: reason(
    'The mark was annulled.',
    'La marca fue anulada.',
    'A marca foi anulada.',
    'La performance a été annulée.',
  ),
  not_comparable: reason(
    'Courses of this discipline differ, so its marks are not ranked.',
    'Los recorridos de esta prueba difieren, por eso sus marcas no se clasifican.',
    'Os percursos desta prova diferem, por isso as suas marcas não são classificadas.',
    'Les parcours de cette épreuve diffèrent, ses performances ne sont donc pas classées.',
  ),
  other_discipline: reason(
    'The mark is of another discipline.',
    'La marca es de otra prueba.',
    'A marca é de outra prova.',
    'La performance est d’une autre épreuve.',
  ),
  other_sex: reason(
    'The list is of another sex.',
    'La lista es de otro sexo.',
    'A lista é de outro sexo.',
    'Le bilan est d’un autre sexe.',
  ),
  other_environment: reason(
    'The mark was made elsewhere: indoors, outdoors, or on the road.',
    'La marca se logró en otro lugar: pista cubierta, aire libre o ruta.',
    'A marca foi obtida noutro local: pista coberta, ar livre ou estrada.',
    'La performance a été réalisée ailleurs : en salle, en plein air ou sur route.',
  ),
  hand_time: reason(
    'The time was taken by hand; hand times have a list of their own.',
    'El tiempo es manual; los tiempos manuales tienen su propia lista.',
    'O tempo é manual; os tempos manuais têm uma lista própria.',
    'Le temps est manuel ; les temps manuels ont leur propre bilan.',
  ),
  electronic_time: reason(
    'The time was taken electronically; this list has other times.',
    'El tiempo es electrónico; esta lista tiene otros tiempos.',
    'O tempo é eletrônico; esta lista tem outros tempos.',
    'Le temps est électronique ; ce bilan a d’autres temps.',
  ),
  timing_unknown: reason(
    'It is not known how the time was taken.',
    'No se sabe cómo se tomó el tiempo.',
    'Não se sabe como o tempo foi tomado.',
    'On ne sait pas comment le temps a été pris.',
  ),
  other_implement: reason(
    'The implement or the hurdles were not those of the list.',
    'El implemento o las vallas no eran los de la lista.',
    'O implemento ou as barreiras não eram os da lista.',
    'L’engin ou les haies n’étaient pas ceux du bilan.',
  ),
  wind: reason(
    'There was more wind from behind than the rules allow.',
    'Hubo más viento a favor de lo que permiten las reglas.',
    'Houve mais vento a favor do que as regras permitem.',
    'Le vent favorable dépassait la limite des règles.',
  ),
  no_wind_reading: reason(
    'The wind was not measured, though it must be.',
    'No se midió el viento, aunque es obligatorio.',
    'O vento não foi medido, embora seja obrigatório.',
    'Le vent n’a pas été mesuré, alors qu’il doit l’être.',
  ),
  oversized_track: reason(
    'The track was longer than the rules allow for such a mark.',
    'La pista era más larga de lo que permiten las reglas para esta marca.',
    'A pista era mais longa do que as regras permitem para esta marca.',
    'La piste était plus longue que ne le permettent les règles.',
  ),
  not_legal: reason(
    'The rules do not let the mark count.',
    'Las reglas no permiten que la marca cuente.',
    'As regras não permitem que a marca conte.',
    'Les règles ne permettent pas que la performance compte.',
  ),
  other_season: reason(
    'The mark is of another season.',
    'La marca es de otra temporada.',
    'A marca é de outra temporada.',
    'La performance est d’une autre saison.',
  ),
  outside_window: reason(
    'The day is outside of those asked for.',
    'El día queda fuera de los pedidos.',
    'O dia está fora dos pedidos.',
    'Le jour est en dehors de ceux demandés.',
  ),
  other_nation: reason(
    'The athlete competed for another nation or area.',
    'El atleta compitió por otra nación o área.',
    'O atleta competiu por outra nação ou área.',
    'L’athlète concourait pour une autre nation ou zone.',
  ),
  other_age_group: reason(
    'The athlete was not of this age group.',
    'El atleta no era de esta categoría de edad.',
    'O atleta não era desta categoria de idade.',
    'L’athlète n’était pas de cette catégorie d’âge.',
  ),
  age_unknown: reason(
    'What is known of the birth does not say whether the athlete was of this age group.',
    'Lo que se sabe del nacimiento no dice si el atleta era de esta categoría.',
    'O que se sabe do nascimento não diz se o atleta era desta categoria.',
    'Ce que l’on sait de la naissance ne dit pas si l’athlète était de cette catégorie.',
  ),
  other_event: reason(
    'The mark is from another meet.',
    'La marca es de otra competición.',
    'A marca é de outra competição.',
    'La performance vient d’une autre compétition.',
  ),
  other_federation: reason(
    'The meet is not one of this federation.',
    'La competición no es de esta federación.',
    'A competição não é desta federação.',
    'La compétition n’est pas de cette fédération.',
  ),
  not_better: reason(
    'The mark is not better than the one that is asked for.',
    'La marca no es mejor que la pedida.',
    'A marca não é melhor do que a pedida.',
    'La performance n’est pas meilleure que celle demandée.',
  ),
  not_recognised: reason(
    'The body has not ratified the mark as its record.',
    'El organismo no ha ratificado la marca como récord suyo.',
    'A entidade não homologou a marca como recorde seu.',
    'L’instance n’a pas homologué la performance comme record.',
  ),
  not_yet_published: reason(
    'The mark was published later.',
    'La marca se publicó después.',
    'A marca foi publicada depois.',
    'La performance a été publiée plus tard.',
  ),
  not_best: reason(
    'The athlete stands in the list with another mark.',
    'El atleta figura en la lista con otra marca.',
    'O atleta consta da lista com outra marca.',
    'L’athlète figure au bilan avec une autre performance.',
  ),
  pending_review: reason(
    'Results of the meet were received and wait for the federation.',
    'Se recibieron resultados de la competición y esperan a la federación.',
    'Foram recebidos resultados da competição que aguardam a federação.',
    'Des résultats de la compétition ont été reçus et attendent la fédération.',
  ),
  held_identity: reason(
    'Rows of the meet are held until a person decides on them, for example on whose they are.',
    'Hay filas de la competición retenidas hasta que alguien decida, por ejemplo, de quién son.',
    'Há linhas da competição retidas até que alguém decida, por exemplo, de quem são.',
    'Des lignes de la compétition sont retenues jusqu’à ce que quelqu’un décide, par exemple, à qui elles sont.',
  ),
  nothing_received: reason(
    'The hub has received no results of this meet that name the athlete.',
    'No se han recibido resultados de esta competición que nombren al atleta.',
    'Não foram recebidos resultados desta competição que nomeiem o atleta.',
    'Aucun résultat de cette compétition nommant l’athlète n’a été reçu.',
  ),
} as const;

export type ExplainReason = keyof typeof EXPLAIN_REASONS;
export const EXPLAIN_CODES = Object.keys(EXPLAIN_REASONS) as ExplainReason[];
