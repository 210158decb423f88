/** First names and the short, pet or foreign forms they go by: English, Spanish, Portuguese, French. */
export const NICKNAMES = `
michael mike mick mickey micheal miguel mitch mikey
david dave davey davi davy
matthew matt mat mathew mateo matheus matthieu mathieu
daniel dan danny dani danilo
robert bob rob bobby robbie bobbie roberto bert robby beto
christopher chris kris topher cristopher kristopher cristobal cristovao
christina chris christine cristina kris christy kristina kristin tina kristen cris cristiane cristiana
thomas tom tommy tomas tomaz thom
joseph joe joey jose josef jos
jose pepe chepe ze zeca jose
james jim jimmy jamie jas jaime jay jim
joshua josh josue
nicholas nick nicolas nico nicky nic nik nicholaus
steven steve stephen stephan esteban estevao stefan steph
william bill will billy willie guillermo guilherme willy liam
benjamin ben benny benji benjamim
richard rich rick dick ricky ricardo richie rickey
andrew andy drew andres andre andreas andrews
alexander alex alejandro alexandre alec xander sandy alexandro
alexandra alex sandra alejandra alexa sasha sandy lexi
samuel sam sammy
samantha sam sammy
patrick pat paddy patricio patrice
patricia pat patty tricia trish patti paty
anthony tony antonio antony toni ant antoine
peter pete pedro pierre
philip phil phillip felipe filipe philippe
donald don donnie donny
timothy tim timmy timoteo
jeffrey jeff geoffrey geoff jeffery jefferson
edward ed eddie ted eduardo edgar edwin eddy ned duda edu
bradley brad
ronald ron ronnie ronaldo
jessica jess jessie
douglas doug
raymond ray raimundo ramon
zachary zach zack zackary zachariah
gregory greg gregorio gregg
richard dick
susan sue suzanne susana susie
charles charlie chuck carlos chas charley chip carl carlitos charly
jacob jake jacobo jakob
alan al allan allen alain
alison ali allison
brendan brendon brandon
elizabeth liz beth betty lizzie eliza isabel elisabeth betsy libby elisabete lisa
jonathan jon jonathon johnathan johnny john jhonatan
john jon johnny juan joao jean jack ivan jhon giovanni jonny
juan juancho juanito joao
francisco paco pancho chico frank francis francois kiko cisco
manuel manny manolo manoel manu
luis lucho louis luiz lewis lou luisito
ignacio nacho inacio
guadalupe lupe lupita
enrique quique henry henrique kike henri hank harry
jesus chuy chucho
rafael rafa raphael rafinha
gabriel gabe gabi
gabriela gaby gabi gabrielle gabriella gabby
fernando nando fer
fernanda nanda fer
leonardo leo leonard lenny len
leandro leo
eduardo lalo dudu edu
roberto beto tito
alberto beto al albert
gilberto beto gil gilbert
humberto beto hubert
antonio tono toninho tonho
sebastian seba sebastien bastian sebastiao tiao
santiago santi tiago thiago diego
isabel isa bela isabella isabela
isabella bella isa izabella
maria mary marie mariah mari
mary molly polly mae
mariana mari
marcelo celo marcello
marcos marco marcus mark marc markus
russell russ
rebecca becky becca beca rebeca
kimberly kim kimberley
mitchell mitch
jennifer jen jenny jenn
kenneth ken kenny
vincent vince vicente vinny vinicius
jacqueline jackie jaqueline jacky
deborah deb debbie debora debra
dominic dom dominick domingo domingos dominique nick
george geo jorge georges
wesley wes
stephanie steph stefanie estefania stefani
catherine cat cathy kathy kate katie katherine kathryn catalina kat cate kathleen katarina catarina cath kit
kathleen kathy kate kat katie
maximilian max maximo maximiliano
melanie mel
melissa mel missy
cassandra cassie cass
clifford cliff
curtis curt kurt
gerard gerry gerardo
gerald jerry gerry gerardo geraldo
jerome jerry jeronimo
joanne jo joanna joan
judith judy judi
leonard len leo
leslie les lesley
louis lou louie
stanley stan
theresa teresa terry tess tere terri
victoria vicky vicki tori vitoria vic
victor vic vitor viktor
arthur art artur arturo
ashley ash
bernard bernie bernardo
desmond des
eric erik erick
erica erika ericka
frederick fred freddie freddy federico frederic frederico fritz
malcolm mal
nathan nate nathaniel nat
nathaniel nate nat
norman norm
pamela pam
sara sarah
terence terry terrence terrance
abigail abby abi abbey
angela angie angelina
barbara barb babs
calvin cal
caroline carol carolina caro carrie carolyn
clarence clare
claudia claudinha
daniela dani danielle daniella
danielle dani
dorothy dot dottie
ellen nell ellie elena helen helena
emily em emilia emmy
emmanuel manny emanuel manuel manu
ernest ernie ernesto
eugene gene eugenio
evelyn evie
florence flo
franklin frank
gustavo gus
harold hal harry haroldo
henry hank harry hal enrique
herbert herb bert
irving irv
isaac ike isaque
jason jay
javier javi xavier
joaquin quin
julian jules julio
juliana ju juliane
katherine kate
lawrence larry lorenzo laurence lourenco lars
lewis lew
lucas luke lucca
lucia lucy luci luzia
margaret maggie peg peggy meg marge margarita greta marguerite margie
martin marty martinho
martha marta
michelle shelly michele micky
montgomery monty
nancy nan
natalie nat natalia
oliver ollie oliverio
oscar ozzie
pablo paul paulo
paul paulo pablo paulie
penelope penny
phyllis phyl
rachel rach raquel rachael
ralph raul
reginald reg reggie
roger rog rogelio rogerio
roland roly rolando rollie
rosemary rose rosie
rose rosa rosie rosita
roy rocky
sergio serge sergei
sheila shelia
sidney sid sydney
simon simao
stuart stu stewart
sylvia silvia
theodore ted theo teddy teodoro
tobias toby
valerie val valeria
virginia ginny gina
walter walt wally walther
warren ren
winston win
yvonne vonnie
wallace wally
wilfred fred wilfredo
alfred al fred alfredo alf
albert al bert alberto
alphonse al alfonso alphonso
augustus gus augusto august
bartholomew bart
cornelius neil
dennis denny denis dionisio
donovan don
duane dwayne dewayne
edmund ed edmundo
eleanor ellie nora leonor
elijah eli elias
gretchen greta
irene rene
isaiah ike isaias
jeremy jerry jeremiah jem
jill gillian
judson jud
kenneth kent
lillian lily lilian
lloyd floyd
luther lou
marvin marv
maurice mo moe mauricio morris
melvin mel
milton milt
morton mort
murray mur
myron ron
natasha nat tasha
olivia liv livia
otis otto
perry per
randall randy randolph randal
rodney rod rodrigo
rodolfo rudy rudolph rudolf fito
rosalind roz
salvador sal chava salvatore
sherman sherm
solomon sol
spencer spence
sylvester sly
tamara tammy
tabitha tabby
ulysses uly ulises
vernon vern
veronica ronnie vero
wendell wendy
wilbur wil
winifred winnie
francisca pancha paquita chica
concepcion concha conchita
dolores lola
mercedes merche mechi
rosario charo
consuelo chelo
graciela chela
jose joselito
hernan nan
hector tito
lorena lore
luciana lu
marcela chela
monica moni
ricardo rica cadu
rodrigo digo rodri
sofia sophia sofi sophie
carolina carol caro
beatriz bia bea beatrice
leticia lety
luiza luisa louise lu
thais tais
yolanda yoli
joaquim quim quincas
severino biu
raimundo mundo
`
  .trim()
  .split('\n')
  .map((line) => [...new Set(line.split(' '))]);
