/** Roughly how many of 10,000 people in the Americas bear a word: a hub that knows few athletes cannot count it yet. */
export const COMMON_WORDS: Readonly<{ [word: string]: number }> = Object.fromEntries(
  `silva 220 santos 150 oliveira 110 souza 90 sousa 45 pereira 85 lima 75 costa 70 ferreira 70 rodrigues 70 almeida 50
  alves 60 nascimento 50 ribeiro 45 carvalho 45 gomes 50 martins 40 araujo 45 barbosa 35 rocha 35 dias 30 moreira 25
  garcia 110 rodriguez 130 gonzalez 120 hernandez 110 lopez 100 martinez 105 perez 95 sanchez 80 ramirez 70 torres 65
  flores 55 rivera 50 gomez 70 diaz 65 reyes 45 cruz 60 morales 50 ortiz 40 gutierrez 40 chavez 35 ramos 45 ruiz 40
  alvarez 40 mendoza 40 vasquez 35 vazquez 25 castillo 40 jimenez 40 moreno 35 romero 35 herrera 35 medina 30 castro 40
  vargas 35 guzman 30 mendez 30 fernandez 55 rojas 40 suarez 25 smith 60 johnson 50 williams 45 brown 45 jones 38
  davis 30 miller 30 wilson 25 anderson 22 thomas 25 taylor 20 moore 18 jackson 20 martin 30 lee 25 thompson 18
  white 18 harris 17 clark 15 lewis 15 robinson 15 walker 14 young 13 king 14 wright 12 scott 14 green 12 baker 10
  adams 10 nelson 10 campbell 12 mitchell 10 roberts 10 maria 260 jose 220 juan 110 carlos 110 luis 110 ana 110
  antonio 100 francisco 80 pedro 50 miguel 55 jorge 55 paulo 60 joao 80 manuel 45 jesus 50 rafael 35 daniel 55
  gabriel 40 lucas 35 marcos 35 fernando 40 ricardo 35 eduardo 40 roberto 35 alejandro 40 diego 35 sergio 30
  andres 30 david 60 alexander 30 john 75 james 65 robert 60 michael 75 william 50 richard 35 joseph 45 christopher 40
  matthew 35 anthony 30 mark 25 brian 20 kevin 25 mary 50 patricia 30 jennifer 30 elizabeth 30 carmen 30 rosa 35
  sara 15 laura 25 juliana 20 fernanda 25 camila 20 andrea 25 paula 25 alan 12 luiz 40 claudia 20 adriana 20 marcelo 25`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, Number(all[at + 1])]] : [])),
);
