/** Words that the most common passwords are made of, folded: lower case, letters and digits only. */
export const COMMON_WORDS: readonly string[] = `
password passwort passw0rd contrasena contrasenia clave motdepasse senha minhasenha administrator administrador
administrateur admin root user usuario guest welcome bienvenido bienvenue bemvindo letmein changeme default
qwerty qwertyuiop qwertz azerty azertyuiop asdfghjkl zxcvbnm qazwsx qazwsxedc qazwsxedcrfv zaqxsw
abcdefghijkl abcdefghijklm abcdefghijklmnopqrstuvwxyz abcdef alphabet
iloveyou iloveyousomuch teamo tequiero teamomucho jetaime euteamo princess princesa sunshine football futbol
futebol baseball basketball superman batman spiderman pokemon dragon monkey shadow master michael jessica
jennifer charlie jordan liverpool barcelona realmadrid bocajuniors riverplate flamengo corinthians palmeiras
chelsea arsenal manchester manchesterunited america mexico argentina brasil brazil colombia venezuela peru
chile ecuador bolivia uruguay paraguay canada jamaica jamaican bahamas trinidad barbados haiti cuba panama
costarica guatemala honduras nicaragua elsalvador puertorico dominicana
athletics atletismo athletisme trackandfield trackfield track field running runner sprint sprinter marathon
maraton hurdles stadium estadio olympics olympic olimpiadas federation federacion federacao federation
panamerican panamericano hub hubathletics athleticshub panamericanathletics panamericanathleticshub results
resultados secret secreto segredo computer internet whatever trustno nothing freedom forever blessed jesus
jesuschrist jesucristo jesusteama jesusmeama godisgood hello helloworld goodmorning summer winter spring autumn
verano invierno january february march april august september october november december starwars
correcthorsebatterystaple thisisapassword mypassword mypasswordis yourpassword newpassword oldpassword
`
  .trim()
  .split(/\s+/);
