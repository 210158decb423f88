import type { Language } from '../platform/http/language.js';

/** Subject, and paragraphs with places for values in braces. A paragraph that is only `{link}` becomes a link. */
export interface LetterText {
  subject: string;
  paragraphs: readonly string[];
}

/** What stands around every letter. */
export const FRAME = {
  en: { greeting: 'Hello {name},', farewell: 'Pan-American Athletics Hub' },
  es: { greeting: 'Hola, {name}:', farewell: 'Pan-American Athletics Hub' },
  pt: { greeting: 'Olá, {name},', farewell: 'Pan-American Athletics Hub' },
  fr: { greeting: 'Bonjour {name},', farewell: 'Pan-American Athletics Hub' },
} as const satisfies Record<Language, { greeting: string; farewell: string }>;

const NOT_YOU = {
  en: 'If this was not you, set a new password at once with “forgot password”; that ends every session.',
  es: 'Si no fue usted, ponga de inmediato una contraseña nueva con «olvidé mi contraseña»; eso cierra todas las sesiones.',
  pt: 'Se não foi você, defina já uma nova senha com “esqueci a senha”; isso encerra todas as sessões.',
  fr: 'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe avec « mot de passe oublié » ; cela met fin à toutes les sessions.',
} as const;

const told = (
  texts: Record<Language, readonly [subject: string, sentence: string]>,
): Record<Language, LetterText> => {
  const of = (language: Language): LetterText => {
    const [subject, sentence] = texts[language];
    return { subject, paragraphs: [sentence, NOT_YOU[language]] };
  };
  return { en: of('en'), es: of('es'), pt: of('pt'), fr: of('fr') };
};

const plain = (
  texts: Record<Language, readonly [subject: string, ...sentences: string[]]>,
): Record<Language, LetterText> => {
  const of = (language: Language): LetterText => {
    const [subject, ...paragraphs] = texts[language];
    return { subject, paragraphs };
  };
  return { en: of('en'), es: of('es'), pt: of('pt'), fr: of('fr') };
};

const asked = (
  texts: Record<Language, readonly [subject: string, before: string, after: string]>,
): Record<Language, LetterText> => {
  const of = (language: Language): LetterText => {
    const [subject, before, after] = texts[language];
    return { subject, paragraphs: [before, '{link}', after] };
  };
  return { en: of('en'), es: of('es'), pt: of('pt'), fr: of('fr') };
};

/** Letters in four languages. */
export const LETTERS = {
  verifyEmail: asked({
    en: ['Confirm your address', 'Somebody, probably you, made an account with this address. Confirm it within 24 hours:', 'If it was not you, do nothing.'],
    es: ['Confirme su dirección', 'Alguien, probablemente usted, creó una cuenta con esta dirección. Confírmela en las próximas 24 horas:', 'Si no fue usted, no haga nada.'],
    pt: ['Confirme seu endereço', 'Alguém, provavelmente você, criou uma conta com este endereço. Confirme-o em até 24 horas:', 'Se não foi você, não faça nada.'],
    fr: ['Confirmez votre adresse', 'Quelqu’un, sans doute vous, a créé un compte avec cette adresse. Confirmez-la dans les 24 heures :', 'Si ce n’était pas vous, ne faites rien.'],
  }),
  alreadyRegistered: plain({
    en: ['You already have an account', 'Somebody asked for an account with this address, which already has one. If it was you, sign in; nothing has changed.'],
    es: ['Ya tiene una cuenta', 'Alguien pidió una cuenta con esta dirección, que ya tiene una. Si fue usted, entre; nada ha cambiado.'],
    pt: ['Você já tem uma conta', 'Alguém pediu uma conta com este endereço, que já tem uma. Se foi você, entre; nada mudou.'],
    fr: ['Vous avez déjà un compte', 'Quelqu’un a demandé un compte avec cette adresse, qui en a déjà un. Si c’était vous, connectez-vous ; rien n’a changé.'],
  }),
  resetPassword: asked({
    en: ['A new password', 'Somebody, probably you, asked for a new password. Choose it within 60 minutes:', 'If it was not you, do nothing: your password stays as it is.'],
    es: ['Una contraseña nueva', 'Alguien, probablemente usted, pidió una contraseña nueva. Elíjala en los próximos 60 minutos:', 'Si no fue usted, no haga nada: su contraseña sigue igual.'],
    pt: ['Uma nova senha', 'Alguém, provavelmente você, pediu uma nova senha. Escolha-a em até 60 minutos:', 'Se não foi você, não faça nada: sua senha continua a mesma.'],
    fr: ['Un nouveau mot de passe', 'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe. Choisissez-le dans les 60 minutes :', 'Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.'],
  }),
  changeEmail: asked({
    en: ['Confirm your new address', 'Your account is to move to this address. Confirm it within 24 hours; until then the old one stays:', 'If it was not you, do nothing.'],
    es: ['Confirme su dirección nueva', 'Su cuenta va a pasar a esta dirección. Confírmela en las próximas 24 horas; hasta entonces vale la anterior:', 'Si no fue usted, no haga nada.'],
    pt: ['Confirme seu novo endereço', 'Sua conta vai passar para este endereço. Confirme-o em até 24 horas; até lá vale o anterior:', 'Se não foi você, não faça nada.'],
    fr: ['Confirmez votre nouvelle adresse', 'Votre compte va passer à cette adresse. Confirmez-la dans les 24 heures ; d’ici là, l’ancienne reste valable :', 'Si ce n’était pas vous, ne faites rien.'],
  }),
  emailChanging: told({
    en: ['Your address is to change', 'Somebody asked to move your account to another address. This one stays until the other is confirmed.'],
    es: ['Su dirección va a cambiar', 'Alguien pidió pasar su cuenta a otra dirección. Esta vale hasta que se confirme la otra.'],
    pt: ['Seu endereço vai mudar', 'Alguém pediu para passar sua conta para outro endereço. Este vale até que o outro seja confirmado.'],
    fr: ['Votre adresse va changer', 'Quelqu’un a demandé de passer votre compte à une autre adresse. Celle-ci reste valable jusqu’à la confirmation de l’autre.'],
  }),
  emailChanged: told({
    en: ['Your address was changed', 'Your account now belongs to another address; this one no longer opens it.'],
    es: ['Su dirección ha cambiado', 'Su cuenta pertenece ahora a otra dirección; esta ya no la abre.'],
    pt: ['Seu endereço mudou', 'Sua conta agora pertence a outro endereço; este não a abre mais.'],
    fr: ['Votre adresse a changé', 'Votre compte appartient maintenant à une autre adresse ; celle-ci ne l’ouvre plus.'],
  }),
  passwordChanged: told({
    en: ['Your password was changed', 'Your account has a new password; other sessions have ended.'],
    es: ['Su contraseña ha cambiado', 'Su cuenta tiene una contraseña nueva; las demás sesiones se cerraron.'],
    pt: ['Sua senha mudou', 'Sua conta tem uma nova senha; as outras sessões foram encerradas.'],
    fr: ['Votre mot de passe a changé', 'Votre compte a un nouveau mot de passe ; les autres sessions sont terminées.'],
  }),
  newDevice: told({
    en: ['A new device signed in', 'Somebody signed in to your account from a device that we had not seen: {device}.'],
    es: ['Entró un dispositivo nuevo', 'Alguien entró en su cuenta desde un dispositivo que no conocíamos: {device}.'],
    pt: ['Um novo dispositivo entrou', 'Alguém entrou na sua conta com um dispositivo que não conhecíamos: {device}.'],
    fr: ['Un nouvel appareil s’est connecté', 'Quelqu’un s’est connecté à votre compte avec un appareil inconnu : {device}.'],
  }),
  secondFactorOn: told({
    en: ['Second factor switched on', 'Your account now asks for a code at sign-in.'],
    es: ['Segundo factor activado', 'Su cuenta pide ahora un código al entrar.'],
    pt: ['Segundo fator ativado', 'Sua conta agora pede um código ao entrar.'],
    fr: ['Second facteur activé', 'Votre compte demande maintenant un code à la connexion.'],
  }),
  secondFactorOff: told({
    en: ['Second factor switched off', 'Your account no longer asks for a code at sign-in.'],
    es: ['Segundo factor desactivado', 'Su cuenta ya no pide un código al entrar.'],
    pt: ['Segundo fator desativado', 'Sua conta não pede mais um código ao entrar.'],
    fr: ['Second facteur désactivé', 'Votre compte ne demande plus de code à la connexion.'],
  }),
  recoveryCodesMade: told({
    en: ['New recovery codes', 'Your account has ten new recovery codes; the earlier ones no longer work.'],
    es: ['Códigos de recuperación nuevos', 'Su cuenta tiene diez códigos de recuperación nuevos; los anteriores ya no sirven.'],
    pt: ['Novos códigos de recuperação', 'Sua conta tem dez novos códigos de recuperação; os anteriores não servem mais.'],
    fr: ['Nouveaux codes de secours', 'Votre compte a dix nouveaux codes de secours ; les précédents ne servent plus.'],
  }),
  recoveryCodeUsed: told({
    en: ['A recovery code was used', 'Somebody signed in to your account with one of your recovery codes.'],
    es: ['Se usó un código de recuperación', 'Alguien entró en su cuenta con uno de sus códigos de recuperación.'],
    pt: ['Um código de recuperação foi usado', 'Alguém entrou na sua conta com um dos seus códigos de recuperação.'],
    fr: ['Un code de secours a servi', 'Quelqu’un s’est connecté à votre compte avec un de vos codes de secours.'],
  }),
  keyMade: told({
    en: ['An API key was made', 'An API key was made in your name: {key}.'],
    es: ['Se creó una clave de API', 'Se creó una clave de API a su nombre: {key}.'],
    pt: ['Uma chave de API foi criada', 'Uma chave de API foi criada em seu nome: {key}.'],
    fr: ['Une clé d’API a été créée', 'Une clé d’API a été créée à votre nom : {key}.'],
  }),
  keyRevoked: told({
    en: ['An API key was revoked', 'An API key that you made no longer works: {key}.'],
    es: ['Se revocó una clave de API', 'Una clave de API que usted creó ya no funciona: {key}.'],
    pt: ['Uma chave de API foi revogada', 'Uma chave de API que você criou não funciona mais: {key}.'],
    fr: ['Une clé d’API a été révoquée', 'Une clé d’API que vous aviez créée ne fonctionne plus : {key}.'],
  }),
  webhookDisabled: plain({
    en: ['A webhook was switched off', 'The receiver at {webhook} takes no messages any more, so the hub has stopped sending. What waits is kept: repair it, switch it on again, and what waits arrives.'],
    es: ['Se desactivó un webhook', 'El receptor de {webhook} ya no acepta mensajes, así que el hub dejó de enviarlos. Lo pendiente se conserva: repárelo, actívelo de nuevo y llegará.'],
    pt: ['Um webhook foi desativado', 'O receptor em {webhook} não aceita mais mensagens, e o hub parou de enviá-las. O que está pendente fica guardado: conserte-o, ative-o de novo e chegará.'],
    fr: ['Un webhook a été désactivé', 'Le récepteur de {webhook} n’accepte plus de messages, et le hub a cessé d’en envoyer. Ce qui attend est gardé : réparez-le, réactivez-le et tout arrivera.'],
  }),
  accountDeleted: plain({
    en: ['Your account is deleted', 'Your account and what it knew of you are gone. Results stay, as part of the sport’s record.'],
    es: ['Su cuenta está eliminada', 'Su cuenta y lo que sabía de usted ya no existen. Los resultados quedan, como parte de la historia del deporte.'],
    pt: ['Sua conta foi excluída', 'Sua conta e o que ela sabia de você não existem mais. Os resultados ficam, como parte da história do esporte.'],
    fr: ['Votre compte est supprimé', 'Votre compte et ce qu’il savait de vous n’existent plus. Les résultats restent, comme partie de l’histoire du sport.'],
  }),
  resultsWaiting: plain({
    en: ['Your results were read', 'The hub has read {file} (receipt {receipt}): {accepted} of {received} rows can be published, {held} wait for a person, {rejected} cannot be used. An officer reviews it now; the report says what to do about each row.'],
    es: ['Se leyeron sus resultados', 'El hub leyó {file} (recibo {receipt}): {accepted} de {received} filas se pueden publicar, {held} esperan a una persona, {rejected} no sirven. Un oficial lo revisa ahora; el informe dice qué hacer con cada fila.'],
    pt: ['Seus resultados foram lidos', 'O hub leu {file} (recibo {receipt}): {accepted} de {received} linhas podem ser publicadas, {held} esperam uma pessoa, {rejected} não servem. Um oficial revisa agora; o relatório diz o que fazer com cada linha.'],
    fr: ['Vos résultats ont été lus', 'Le hub a lu {file} (reçu {receipt}) : {accepted} lignes sur {received} peuvent être publiées, {held} attendent une personne, {rejected} sont inutilisables. Un responsable les examine ; le rapport dit que faire de chaque ligne.'],
  }),
  resultsPublished: plain({
    en: ['Your results are published', '{file} (receipt {receipt}) is public: {published} marks; {held} rows still wait for a person, {rejected} were not used.'],
    es: ['Sus resultados están publicados', '{file} (recibo {receipt}) es público: {published} marcas; {held} filas aún esperan a una persona, {rejected} no se usaron.'],
    pt: ['Seus resultados foram publicados', '{file} (recibo {receipt}) é público: {published} marcas; {held} linhas ainda esperam uma pessoa, {rejected} não foram usadas.'],
    fr: ['Vos résultats sont publiés', '{file} (reçu {receipt}) est public : {published} performances ; {held} lignes attendent encore une personne, {rejected} n’ont pas servi.'],
  }),
  resultsRejected: plain({
    en: ['Your results were not accepted', '{file} (receipt {receipt}) was not accepted. {reason}', 'Nothing is lost: the file is kept. Correct it with the report and send it again.'],
    es: ['Sus resultados no se aceptaron', '{file} (recibo {receipt}) no se aceptó. {reason}', 'No se perdió nada: el archivo se conserva. Corríjalo con el informe y envíelo de nuevo.'],
    pt: ['Seus resultados não foram aceitos', '{file} (recibo {receipt}) não foi aceito. {reason}', 'Nada se perdeu: o arquivo está guardado. Corrija-o com o relatório e envie-o de novo.'],
    fr: ['Vos résultats n’ont pas été acceptés', '{file} (reçu {receipt}) n’a pas été accepté. {reason}', 'Rien n’est perdu : le fichier est gardé. Corrigez-le avec le rapport et renvoyez-le.'],
  }),
  resultsFailed: plain({
    en: ['The hub could not finish your file', 'The hub could not finish {file} (receipt {receipt}), and it is not your fault. The file is kept; an officer can send it to work again.'],
    es: ['El hub no pudo terminar su archivo', 'El hub no pudo terminar {file} (recibo {receipt}), y no es culpa suya. El archivo se conserva; un oficial puede volver a ponerlo en marcha.'],
    pt: ['O hub não conseguiu terminar seu arquivo', 'O hub não conseguiu terminar {file} (recibo {receipt}), e a culpa não é sua. O arquivo está guardado; um oficial pode colocá-lo de novo em andamento.'],
    fr: ['Le hub n’a pas pu terminer votre fichier', 'Le hub n’a pas pu terminer {file} (reçu {receipt}), et ce n’est pas votre faute. Le fichier est gardé ; un responsable peut le relancer.'],
  }),
  resultsRetracted: plain({
    en: ['Your results were taken back', '{file} (receipt {receipt}) was taken back; its marks stay readable and count nowhere. {reason}'],
    es: ['Se retiraron sus resultados', '{file} (recibo {receipt}) se retiró; sus marcas siguen legibles y no cuentan en ninguna lista. {reason}'],
    pt: ['Seus resultados foram retirados', '{file} (recibo {receipt}) foi retirado; as marcas continuam legíveis e não contam em lista nenhuma. {reason}'],
    fr: ['Vos résultats ont été retirés', '{file} (reçu {receipt}) a été retiré ; ses performances restent lisibles et ne comptent nulle part. {reason}'],
  }),
  resultsUndone: plain({
    en: ['A step with your results was undone', 'A step with {file} (receipt {receipt}) was undone. Its status says where it stands now.'],
    es: ['Se deshizo un paso con sus resultados', 'Se deshizo un paso con {file} (recibo {receipt}). Su estado dice dónde está ahora.'],
    pt: ['Um passo com seus resultados foi desfeito', 'Um passo com {file} (recibo {receipt}) foi desfeito. O estado diz onde está agora.'],
    fr: ['Une étape de vos résultats a été annulée', 'Une étape de {file} (reçu {receipt}) a été annulée. Son état dit où il en est.'],
  }),
  claimAsked: plain({
    en: ['You claim a profile', 'Your account asks for the profile of {athlete}. The federation decides; you will be told.', 'If it was not you, withdraw the claim and set a new password.'],
    es: ['Usted reclama un perfil', 'Su cuenta pide el perfil de {athlete}. La federación decide y le avisaremos.', 'Si no fue usted, retire la petición y ponga una contraseña nueva.'],
    pt: ['Você reivindica um perfil', 'Sua conta pede o perfil de {athlete}. A federação decide e você será avisado.', 'Se não foi você, retire o pedido e defina uma nova senha.'],
    fr: ['Vous demandez un profil', 'Votre compte demande le profil de {athlete}. La fédération décide ; vous serez informé.', 'Si ce n’était pas vous, retirez la demande et choisissez un nouveau mot de passe.'],
  }),
  claimConfirmed: plain({
    en: ['The profile is yours', 'The federation has confirmed that the profile of {athlete} is yours.'],
    es: ['El perfil es suyo', 'La federación confirmó que el perfil de {athlete} es suyo.'],
    pt: ['O perfil é seu', 'A federação confirmou que o perfil de {athlete} é seu.'],
    fr: ['Le profil est à vous', 'La fédération a confirmé que le profil de {athlete} est le vôtre.'],
  }),
  claimRefused: plain({
    en: ['Your claim was refused', 'The federation has not confirmed that the profile of {athlete} is yours. {reason}'],
    es: ['Su petición fue rechazada', 'La federación no confirmó que el perfil de {athlete} sea suyo. {reason}'],
    pt: ['Seu pedido foi recusado', 'A federação não confirmou que o perfil de {athlete} é seu. {reason}'],
    fr: ['Votre demande a été refusée', 'La fédération n’a pas confirmé que le profil de {athlete} est le vôtre. {reason}'],
  }),
  claimWithdrawn: told({
    en: ['Your claim is withdrawn', 'Your account no longer claims the profile of {athlete}.'],
    es: ['Su petición está retirada', 'Su cuenta ya no reclama el perfil de {athlete}.'],
    pt: ['Seu pedido foi retirado', 'Sua conta não reivindica mais o perfil de {athlete}.'],
    fr: ['Votre demande est retirée', 'Votre compte ne demande plus le profil de {athlete}.'],
  }),
  claimRevoked: plain({
    en: ['The profile is no longer yours', 'The federation has taken back that the profile of {athlete} is yours. {reason}'],
    es: ['El perfil ya no es suyo', 'La federación revocó que el perfil de {athlete} sea suyo. {reason}'],
    pt: ['O perfil não é mais seu', 'A federação revogou que o perfil de {athlete} é seu. {reason}'],
    fr: ['Le profil n’est plus à vous', 'La fédération est revenue sur le fait que le profil de {athlete} est le vôtre. {reason}'],
  }),
  squadInvited: plain({
    en: ['A coach asks you into a squad', '{coach} asks for {athlete} in the squad “{squad}”. If you agree, the coach sees in one place what everybody may see of you, and nothing else. You can leave at any time.', 'If you do not know the coach, decline or do nothing.'],
    es: ['Un entrenador le invita a su grupo', '{coach} quiere a {athlete} en el grupo «{squad}». Si acepta, verá reunido lo que cualquiera puede ver de usted, y nada más. Puede salir cuando quiera.', 'Si no conoce a esa persona, rechace o no haga nada.'],
    pt: ['Um treinador convida você para o grupo', '{coach} quer {athlete} no grupo “{squad}”. Se você aceitar, o treinador verá reunido o que qualquer pessoa pode ver de você, e nada mais. Você pode sair quando quiser.', 'Se não conhece o treinador, recuse ou não faça nada.'],
    fr: ['Un entraîneur vous invite dans son groupe', '{coach} souhaite {athlete} dans le groupe « {squad} ». Si vous acceptez, il verra réuni ce que tout le monde peut voir de vous, et rien d’autre. Vous pouvez partir à tout moment.', 'Si vous ne le connaissez pas, refusez ou ne faites rien.'],
  }),
} as const satisfies Record<string, Record<Language, LetterText>>;

export type LetterKind = keyof typeof LETTERS;
