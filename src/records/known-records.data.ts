/**
 * Records as known in August 2026, one a line: scope, of, age group, discipline, sex, environment, mark, wind, athlete
 * (empty for relays), nation, year of birth, venue, country of the venue, day. World and area records as World Athletics
 * lists them, national ones as Tilastopaja does; facts collected in github.com/nimarion/records (01c4e67) and, for roads
 * and combined events, github.com/titouanlegourrierec/World-Athletics-Records (2024). Rows that a second source
 * contradicts are left out. They are not official until the body that keeps the record says so.
 */
export const KNOWN_RECORDS = `
world|WORLD|senior|10000W|F|outdoor|41:56.23||Nadezhda Ryashkina|URS|1967|WA|USA|1990-07-24
world|WORLD|senior|100|F|outdoor|10.49|0.0|Florence Griffith-Joyner|USA|1959|IN|USA|1988-07-16
world|WORLD|senior|100H|F|outdoor|12.12|0.9|Tobi Amusan|NGR|1997|Eugene|USA|2022-07-24
world|WORLD|senior|1000|F|outdoor|2:28.98||Svetlana Masterkova|RUS|1968|Bruxelles|BEL|1996-08-23
world|WORLD|senior|200|F|outdoor|21.34|1.3|Florence Griffith-Joyner|USA|1959|Jamsil, Seoul|KOR|1988-09-29
world|WORLD|senior|2000|F|outdoor|5:21.56||Francine Niyonsaba|BDI|1993|Zagreb|CRO|2021-09-14
world|WORLD|senior|3000|F|outdoor|8:06.11||Junxia Wang|CHN|1973|Beijing|CHN|1993-09-13
world|WORLD|senior|3000SC|F|outdoor|8:44.32||Beatrice Chepkoech|KEN|1991|Monaco|MON|2018-07-20
world|WORLD|senior|400|F|outdoor|47.60||Marita Koch|GDR|1957|Canberra|AUS|1985-10-06
world|WORLD|senior|4x100|F|outdoor|40.82|||USA||London|GBR|2012-08-10
world|WORLD|senior|4x200|F|outdoor|1:27.46|||USA||PA|USA|2000-04-29
world|WORLD|senior|4x400|F|outdoor|3:15.17|||URS||Jamsil, Seoul|KOR|1988-10-01
world|WORLD|senior|4x800|F|outdoor|7:50.17|||URS||Moskva|URS|1984-08-05
world|WORLD|senior|5000|F|outdoor|14:00.21||Gudaf Tsegay|ETH|1997|Eugene|USA|2023-09-17
world|WORLD|senior|800|F|outdoor|1:53.28||Jarmila Kratochvílová|TCH|1951|München|GER|1983-07-26
world|WORLD|senior|DT|F|outdoor|76.80||Gabriele Reinsch|GDR|1963|Neubrandenburg|GDR|1988-07-09
world|WORLD|senior|HT|F|outdoor|82.98||Anita Włodarczyk|POL|1985|Warszawa|POL|2016-08-28
world|WORLD|senior|JT|F|outdoor|72.28||Barbora Špotáková|CZE|1981|Stuttgart|GER|2008-09-13
world|WORLD|senior|LJ|F|outdoor|7.52|1.4|Galina Chistyakova|URS|1962|Leningrad|URS|1988-06-11
world|WORLD|senior|MILE|F|outdoor|4:07.64||Faith Kipyegon|KEN|1994|Monaco|MON|2023-07-21
world|WORLD|senior|PV|F|outdoor|5.06||Yelena Isinbayeva|RUS|1982|Zürich|SUI|2009-08-28
world|WORLD|senior|SP|F|outdoor|22.63||Natalya Lisovskaya|URS|1962|Moskva|URS|1987-06-07
world|WORLD|senior|1000|F|indoor|2:30.94||Maria De Lurdes Mutola|MOZ|1972|Stockholm|SWE|1999-02-25
world|WORLD|senior|200|F|indoor|21.87||Merlene Ottey|JAM|1960|Liévin|FRA|1993-02-13
world|WORLD|senior|3000W|F|indoor|11:40.33||Claudia Iovan|ROU|1978|Bucureşti|ROU|1999-01-30
world|WORLD|senior|3000|F|indoor|8:16.60||Genzebe Dibaba|ETH|1991|Stockholm|SWE|2014-02-06
world|WORLD|senior|4x200|F|indoor|1:32.41|||RUS||Glasgow|GBR|2005-01-29
world|WORLD|senior|4x800|F|indoor|8:05.89|||USA||NY|USA|2018-02-03
world|WORLD|senior|50|F|indoor|5.96||Irina Privalova|RUS|1968|Madrid|ESP|1995-02-09
world|WORLD|senior|50H|F|indoor|6.58||Cornelia Oschkenat|GDR|1961|Berlin|GER|1988-02-20
world|WORLD|senior|5000|F|indoor|14:18.86||Genzebe Dibaba|ETH|1991|Stockholm|SWE|2015-02-19
world|WORLD|senior|60|F|indoor|6.92||Irina Privalova|RUS|1968|Madrid|ESP|1993-02-11
world|WORLD|senior|60|F|indoor|6.92||Irina Privalova|RUS|1968|Madrid|ESP|1995-02-09
world|WORLD|senior|60H|F|indoor|7.65||Devynne Charlton|BAH|1995|Glasgow|GBR|2024-03-03
world|WORLD|senior|800|F|indoor|1:55.82||Jolanda Čeplak|SLO|1976|Wien|AUT|2002-03-03
world|WORLD|senior|MILE|F|indoor|4:13.31||Genzebe Dibaba|ETH|1991|Stockholm|SWE|2016-02-17
world|WORLD|senior|TJ|F|indoor|15.74||Yulimar Rojas|VEN|1995|Beograd|SRB|2022-03-20
world|WORLD|U20|10000|F|outdoor|30:26.50||Linet Chepkwemoi Masai|KEN|1989|Beijing|CHN|2008-08-15
world|WORLD|U20|10000W|F|outdoor|42:47.25||Anežka Drahotová|CZE|1995|Eugene|USA|2014-07-23
world|WORLD|U20|100|F|outdoor|10.88|2.0|Marlies Oelsner|GDR|1958|Dresden|GER|1977-07-01
world|WORLD|U20|100H|F|outdoor|12.71|1.3|Britany Anderson|JAM|2001|Joensuu|FIN|2019-07-24
world|WORLD|U20|1000|F|outdoor|2:34.89||Audrey Werro|SUI|2004|Nice|FRA|2023-06-17
world|WORLD|U20|1500|F|outdoor|3:51.34||Yinglai Lang|CHN|1979|Shanghai|CHN|1997-10-18
world|WORLD|U20|200|F|outdoor|21.81|0.8|Christine Mboma|NAM|2003|Tokyo|JPN|2021-08-03
world|WORLD|U20|3000|F|outdoor|8:28.83||Zola Budd|GBR|1966|Roma|ITA|1985-09-07
world|WORLD|U20|3000SC|F|outdoor|8:58.78||Celliphine Chepteek Chespol|KEN|1999|Eugene|USA|2017-05-26
world|WORLD|U20|400|F|outdoor|49.42||Grit Breuer|GER|1972|Tokyo|JPN|1991-08-27
world|WORLD|U20|400H|F|outdoor|53.60||Sydney Mclaughlin|USA|1999|AR|USA|2018-04-27
world|WORLD|U20|4x100|F|outdoor|42.59|||JAM||Cali|COL|2022-08-05
world|WORLD|U20|4x400|F|outdoor|3:27.60|||USA||Grosseto|ITA|2004-07-18
world|WORLD|U20|5000|F|outdoor|14:30.88||Tirunesh Dibaba|ETH|1985|Bergen|NOR|2004-06-11
world|WORLD|U20|800|F|outdoor|1:54.01||Pamela Jelimo|KEN|1989|Zürich|SUI|2008-08-29
world|WORLD|U20|DT|F|outdoor|74.40||Ilke Wyludda|GDR|1969|Berlin|GER|1988-09-13
world|WORLD|U20|HT|F|outdoor|73.43||Silja Kosonen|FIN|2002|Vaasa|FIN|2021-06-28
world|WORLD|U20|HJ|F|outdoor|2.04||Yaroslava Mahuchikh|UKR|2001|Doha|QAT|2019-09-30
world|WORLD|U20|JT|F|outdoor|63.86||Yulenmis Aguilar|CUB|1996|Edmonton|CAN|2015-08-02
world|WORLD|U20|LJ|F|outdoor|7.14|1.1|Heike Daute|GDR|1964|Bratislava|TCH|1983-06-04
world|WORLD|U20|MILE|F|outdoor|4:17.57||Zola Budd|GBR|1966|Zürich|SUI|1985-08-21
world|WORLD|U20|SP|F|outdoor|20.54||Astrid Kumbernuss|GDR|1970|Orimattila|FIN|1989-07-01
world|WORLD|U20|TJ|F|outdoor|14.62|1.0|Tereza Marinova|BUL|1977|Sydney|AUS|1996-08-25
world|WORLD|U20|1000|F|indoor|2:35.80||Mary Cain|USA|1996|Boston|USA|2014-02-08
world|WORLD|U20|1500|F|indoor|4:01.57||Lemlem Hailu|ETH|2001|Liévin|FRA|2020-02-19
world|WORLD|U20|200|F|indoor|22.40||Bianca Knight|USA|1989|AR|USA|2008-03-14
world|WORLD|U20|3000|F|indoor|8:33.56||Tirunesh Dibaba|ETH|1985|Birmingham|GBR|2004-02-20
world|WORLD|U20|5000|F|indoor|14:53.99||Tirunesh Dibaba|ETH|1985|MA|USA|2004-01-31
world|WORLD|U20|60|F|indoor|7.07||Ewa Swoboda|POL|1997|Toruń|POL|2016-02-12
world|WORLD|U20|60|F|indoor|7.07||Kaila Jackson|USA|2004|Albuquerque|USA|2023-03-10
world|WORLD|U20|60H|F|indoor|7.92||Ackera Nugent|JAM|2002|Fayetteville|USA|2021-03-13
world|WORLD|U20|800|F|indoor|1:58.40||Athing Mu|USA|2002|Fayetteville|USA|2021-02-27
world|WORLD|U20|MILE|F|indoor|4:24.10||Kalkidan Gezahegne|ETH|1991|Birmingham|GBR|2010-02-20
world|WORLD|U20|PV|F|indoor|4.71||Wilma Murto|FIN|1998|Zweibrücken|GER|2016-01-31
area|NACAC|senior|HJ|F|outdoor|2.05||Chaunte Lowe|USA|1984|Des Moines|USA|2010-06-26
area|NACAC|senior|LJ|F|outdoor|7.49|1.3|Jackie Joyner-Kersee|USA|1962|NY|USA|1994-05-22
area|NACAC|senior|LJ|F|outdoor|7.49|1.7|Jackie Joyner-Kersee|USA|1962|Sestriere|ITA|1994-07-31
area|NACAC|senior|TJ|F|outdoor|15.29|0.3|Yamilé Aldama|CUB|1972|Roma|ITA|2003-07-11
area|NACAC|senior|SP|F|outdoor|20.96||Belsy Laza|CUB|1967|Ciudad de México|MEX|1992-05-02
area|NACAC|senior|DT|F|outdoor|73.09||Yaimé Pérez|CUB|1991|Ramona|USA|2024-04-13
area|NACAC|senior|HT|F|outdoor|80.31||DeAnna Price|USA|1993|Eugene|USA|2021-06-26
area|NACAC|senior|JT|F|outdoor|71.70||Olisdeilys Menéndez|CUB|1979|Helsinki|FIN|2005-08-14
area|NACAC|senior|100|F|outdoor|10.49|0.0|Florence Griffith-Joyner|USA|1959|IN|USA|1988-07-16
area|NACAC|senior|200|F|outdoor|21.34|1.3|Florence Griffith-Joyner|USA|1959|Jamsil, Seoul|KOR|1988-09-29
area|NACAC|senior|400|F|outdoor|48.36||Shaunae Miller-Uibo|BAH|1994|Tokyo|JPN|2021-08-06
area|NACAC|senior|800|F|outdoor|1:54.44||Ana Fidelia Quirot|CUB|1963|Barcelona|ESP|1989-09-09
area|NACAC|senior|1000|F|outdoor|2:31.80||Regina Jacobs|USA|1963|ME|USA|1999-07-03
area|NACAC|senior|1500|F|outdoor|3:54.99||Shelby Houlihan|USA|1993|Doha|QAT|2019-10-05
area|NACAC|senior|MILE|F|outdoor|4:16.35||Nikki Hiltz|USA|1994|Monaco|MON|2023-07-21
area|NACAC|senior|2000|F|outdoor|5:28.78||Cory Ann Mcgee|USA|1992|Monaco|MON|2024-07-12
area|NACAC|senior|5000|F|outdoor|14:19.45||Alicia Monson|USA|1998|London|GBR|2023-07-23
area|NACAC|senior|10000|F|outdoor|30:03.82||Alicia Monson|USA|1998|San Juan Capistrano|USA|2023-03-04
area|NACAC|senior|100H|F|outdoor|12.20|0.3|Kendra Harrison|USA|1992|London|GBR|2016-07-22
area|NACAC|senior|3000SC|F|outdoor|8:57.77||Courtney Frerichs|USA|1993|Eugene|USA|2021-08-21
area|NACAC|senior|10000W|F|outdoor|44:13.88||Alegna González|MEX|1999|Tampere|FIN|2018-07-14
area|NACAC|senior|4x100|F|outdoor|40.82|||USA||London|GBR|2012-08-10
area|NACAC|senior|4x400|F|outdoor|3:15.51|||USA||Jamsil, Seoul|KOR|1988-10-01
area|NACAC|senior|MILE|F|indoor|4:16.41||Elle St. Pierre|USA|1995|New York|USA|2024-02-11
area|NACAC|senior|PV|F|indoor|5.03||Jennifer Suhr|USA|1982|NY|USA|2016-01-30
area|NACAC|senior|50|F|indoor|6.00||Merlene Ottey|JAM|1960|Moskva|RUS|1994-02-04
area|NACAC|senior|60|F|indoor|6.94||Aleia Hobbs|USA|1996|Albuquerque|USA|2023-02-18
area|NACAC|senior|60|F|indoor|6.94||Julien Alfred|LCA|2001|Albuquerque|USA|2023-03-11
area|NACAC|senior|200|F|indoor|21.87||Merlene Ottey|JAM|1960|Liévin|FRA|1993-02-13
area|NACAC|senior|800|F|indoor|1:58.29||Ajee' Wilson|USA|1994|New York|USA|2020-02-08
area|NACAC|senior|1000|F|indoor|2:33.75||Lucia Stafford|CAN|1998|Boston|USA|2023-01-28
area|NACAC|senior|1500|F|indoor|3:59.98||Regina Jacobs|USA|1963|MA|USA|2003-02-01
area|NACAC|senior|3000|F|indoor|8:20.87||Elle St. Pierre|USA|1995|Glasgow|GBR|2024-03-02
area|NACAC|senior|3000|F|indoor|8:20.87||Elle St. Pierre|USA|1995|Glasgow|GBR|2024-03-02
area|NACAC|senior|5000|F|indoor|14:31.38||Gabriela Debues-Stafford|CAN|1995|Boston|USA|2022-02-11
area|NACAC|senior|50H|F|indoor|6.67||Jackie Joyner-Kersee|USA|1962|NV|USA|1995-02-10
area|NACAC|senior|50H|F|indoor|6.67||Michelle Freeman|JAM|1969|Liévin|FRA|2000-02-13
area|NACAC|senior|60H|F|indoor|7.65||Devynne Charlton|BAH|1995|Glasgow|GBR|2024-03-03
area|NACAC|senior|3000W|F|indoor|12:20.79||Debbi Lawrence|USA|1961|Toronto|CAN|1993-03-12
area|NACAC|senior|4x200|F|indoor|1:32.67|||USA||NY|USA|2018-01-27
area|NACAC|senior|4x800|F|indoor|8:05.89|||USA||NY|USA|2018-02-03
area|CONSUDATLE|senior|HJ|F|outdoor|1.96||Solange Witteveen|ARG|1976|Oristano|ITA|1997-09-08
area|CONSUDATLE|senior|PV|F|outdoor|4.87||Fabiana Murer|BRA|1981|Sao Bernardo do Campo|BRA|2016-07-03
area|CONSUDATLE|senior|LJ|F|outdoor|7.26|1.8|Maurren Higa Maggi|BRA|1976|Bogotá|COL|1999-06-25
area|CONSUDATLE|senior|SP|F|outdoor|19.30||Elisângela Maria Adriano|BRA|1972|Tunja|COL|2001-07-14
area|CONSUDATLE|senior|DT|F|outdoor|65.34||Andressa De Morais|BRA|1990|Leiria|POR|2019-06-26
area|CONSUDATLE|senior|HT|F|outdoor|73.74||Jennifer Dahlgren|ARG|1984|Buenos Aires|ARG|2010-04-10
area|CONSUDATLE|senior|JT|F|outdoor|66.70||Flor Denis Ruiz Hurtado|COL|1991|Cuiaba|BRA|2024-05-12
area|CONSUDATLE|senior|100|F|outdoor|10.91|-0.2|Rosângela Santos|BRA|1990|London|GBR|2017-08-06
area|CONSUDATLE|senior|200|F|outdoor|22.47|1.4|Vitoria Cristina Rosa|BRA|1996|Eugene|USA|2022-07-19
area|CONSUDATLE|senior|400|F|outdoor|49.64||Ximena Restrepo|COL|1969|Barcelona|ESP|1992-08-05
area|CONSUDATLE|senior|800|F|outdoor|1:56.68||Letitia Vriesde|SUR|1964|Göteborg|SWE|1995-08-13
area|CONSUDATLE|senior|1000|F|outdoor|2:32.25||Letitia Vriesde|SUR|1964|Berlin|GER|1991-09-10
area|CONSUDATLE|senior|1500|F|outdoor|4:05.67||Letitia Vriesde|SUR|1964|Tokyo|JPN|1991-08-31
area|CONSUDATLE|senior|MILE|F|outdoor|4:27.41||Joselyn Daniely Brea|VEN|1994|Monaco|MON|2023-07-21
area|CONSUDATLE|senior|2000|F|outdoor|5:50.21||María Pía Fernández|URU|1995|Monaco|MON|2024-07-12
area|CONSUDATLE|senior|3000|F|outdoor|8:43.26||Joselyn Daniely Brea|VEN|1994|Chorzów|POL|2023-07-16
area|CONSUDATLE|senior|5000|F|outdoor|14:36.59||Joselyn Daniely Brea|VEN|1994|Los Angeles|USA|2024-05-17
area|CONSUDATLE|senior|10000|F|outdoor|31:33.07||Florencia Borelli|ARG|1992|San Juan Capistrano|USA|2024-03-16
area|CONSUDATLE|senior|100H|F|outdoor|12.49|1.3|Maribel Vanessa Caicedo|ECU|1998|Fayetteville|USA|2024-05-23
area|CONSUDATLE|senior|400H|F|outdoor|53.69||Gianna Woodruff|PAN|1993|Eugene|USA|2022-07-20
area|CONSUDATLE|senior|3000SC|F|outdoor|9:24.38||Tatiane Raquel Da Silva|BRA|1990|Watford|GBR|2022-06-11
area|CONSUDATLE|senior|10000W|F|outdoor|42:02.99||Lorena Arenas|COL|1993|Trujillo|PER|2018-08-25
area|CONSUDATLE|senior|4x100|F|outdoor|42.29|||BRA||Moskva|RUS|2013-08-18
area|CONSUDATLE|senior|4x200|F|outdoor|1:35.91|||ECU||Yokohama|JPN|2019-05-12
area|CONSUDATLE|senior|4x400|F|outdoor|3:26.68|||BRA||São Paulo|BRA|2011-08-07
area|CONSUDATLE|senior|MILE|F|indoor|4:34.37||Carmen Alder Caisalitin|ECU|2003|Boston|USA|2024-01-27
area|CONSUDATLE|senior|TJ|F|indoor|15.74||Yulimar Rojas|VEN|1995|Beograd|SRB|2022-03-20
area|CONSUDATLE|senior|50|F|indoor|6.31||Jennifer Inniss|GUY|1959|CA|USA|1983-02-11
area|CONSUDATLE|senior|60|F|indoor|7.14||Vitoria Cristina Rosa|BRA|1996|Beograd|SRB|2022-03-18
area|CONSUDATLE|senior|200|F|indoor|23.02||Brenessa Thompson|GUY|1996|TX|USA|2019-01-26
area|CONSUDATLE|senior|800|F|indoor|1:59.21||Letitia Vriesde|SUR|1964|Birmingham|GBR|1997-02-23
area|CONSUDATLE|senior|1000|F|indoor|2:38.30||Letitia Vriesde|SUR|1964|Stockholm|SWE|1999-02-25
area|CONSUDATLE|senior|1500|F|indoor|4:12.95||Fedra Aldana Luna|ARG|1995|Sabadell|ESP|2023-01-28
area|CONSUDATLE|senior|3000|F|indoor|8:57.59||Fedra Aldana Luna|ARG|1995|Val-de-Reuil|FRA|2023-02-04
area|CONSUDATLE|senior|5000|F|indoor|15:51.98||Carmen Alder Caisalitin|ECU|2003|Boston|USA|2023-12-02
area|CONSUDATLE|senior|60H|F|indoor|7.91||Yvette Lewis|PAN|1985|Sopot|POL|2014-03-07
area|CONSUDATLE|senior|3000W|F|indoor|13:24.0||Angela Castro|BOL|1993|Cochabamba|BOL|2023-02-12
national|BAH|senior|300|F|outdoor|34.41||Shaunae Miller-Uibo|BAH|1994|Ostrava|CZE|2019-06-20
national|CAY|senior|300|F|outdoor|35.82||Cydonie Mothersill|CAY|1978|Sydney|AUS|2000-09-14
national|USA|senior|300|F|outdoor|35.46||Chandra Cheeseborough|USA|1959|London|GBR|1984-08-18
national|BAH|senior|300|F|indoor|35.45||Shaunae Miller-Uibo|BAH|1994|New York|USA|2018-02-03
national|JAM|senior|300|F|indoor|35.69||Patricia Hall-Pritchett|JAM|1982|Liévin|FRA|2012-02-14
national|SKN|senior|300|F|indoor|37.65||Tiandra Ponteen|SKN|1984|Clemson|USA|2003-12-06
national|AIA|senior|HJ|F|outdoor|1.77||Shinelle Proctor|AIA|1991|Columbia|USA|2014-04-12
national|ANT|senior|HJ|F|outdoor|1.91||Priscilla Frederick|ANT|1989|Toronto|CAN|2015-07-22
national|ARG|senior|HJ|F|outdoor|1.96||Solange Witteveen|ARG|1976|Oristano|ITA|1997-09-08
national|ARU|senior|HJ|F|outdoor|1.66||Jessica Pina|ARU|1980|Kingston|JAM|1996-04-07
national|BAH|senior|HJ|F|outdoor|1.81||Kenya Culmer|BAH|1992|Wichita|USA|2012-05-12
national|BAR|senior|HJ|F|outdoor|1.95||Akela Inatta-Jones|BAR|1995|Azusa|USA|2016-04-13
national|BER|senior|HJ|F|outdoor|1.85||Sakari Famous|BER|2000|Fort Worth|USA|2025-05-03
national|BIZ|senior|HJ|F|outdoor|1.73||Katy Sealy|BIZ|1990|Ciudad de Guatemala|GUA|2018-07-13
national|BOL|senior|HJ|F|outdoor|1.74||Carla Lorena Ríos|BOL|1998|Cochabamba|BOL|2022-05-29
national|BRA|senior|HJ|F|outdoor|1.92||Orlane Dos Santos|BRA|1966|Bogotá|COL|1989-08-11
national|BRA|senior|HJ|F|outdoor|1.92||Valdiléia Martins|BRA|1989|Paris|FRA|2024-08-02
national|CAN|senior|HJ|F|outdoor|1.98||Debbie Brill|CAN|1953|Rieti|ITA|1984-09-02
national|CAY|senior|HJ|F|outdoor|1.75||Ashliegh Nalty|CAY|1994|Hamilton|BER|2013-07-17
national|CHI|senior|HJ|F|outdoor|1.8||Alejandra Chomalí|CHI|1970|Santiago de Chile|CHI|1994-08-28
national|CHI|senior|HJ|F|outdoor|1.8||Kerstin Weiss|CHI|1982|Cochabamba|BOL|2001-06-03
national|COL|senior|HJ|F|outdoor|1.94||María Fernanda Murillo|COL|1999|Medellín|COL|2019-05-01
national|CRC|senior|HJ|F|outdoor|1.78||Abigail Obando|CRC|1996|San José|CRC|2023-05-06
national|CUB|senior|HJ|F|outdoor|2.04||Silvia Costa|CUB|1964|Barcelona|ESP|1989-09-09
national|DOM|senior|HJ|F|outdoor|1.97||Juana Arrendel|DOM|1978|San Salvador|ESA|2002-12-02
national|ECU|senior|HJ|F|outdoor|1.84||Joyce Beatriz Micolta|ECU|1998|Quito|ECU|2023-06-17
national|ESA|senior|HJ|F|outdoor|1.74||Maria Carrillo|ESA|1984|San Salvador|ESA|2007-03-17
national|ESA|senior|HJ|F|outdoor|1.74||Ana Isabella Gonzalez|ESA|2005|San José|CRC|2021-06-26
national|ESA|senior|HJ|F|outdoor|1.74||Ana Isabella Gonzalez|ESA|2005|San Salvador|ESA|2023-07-05
national|GRN|senior|HJ|F|outdoor|1.88||Sharie Enoe|GRN|2003|Lawrence|USA|2025-05-17
national|GUA|senior|HJ|F|outdoor|1.79||Ana Regina Quinones|GUA|1972|Kingston|JAM|1991-07-19
national|GUY|senior|HJ|F|outdoor|1.9||Najuma Fletcher|GUY|1974|Knoxville|USA|1995-06-03
national|HAI|senior|HJ|F|outdoor|1.86||Vanessa Jules|HAI|1991|Chula Vista|USA|2015-05-22
national|HON|senior|HJ|F|outdoor|1.54||Maria Alejandra Castejón|HON|2003|San Salvador|ESA|2019-05-17
national|ISV|senior|HJ|F|outdoor|1.81||Yashira Rhymer-Stuart|ISV|1997|Bowling Green|USA|2019-04-06
national|IVB|senior|HJ|F|outdoor|1.76||Jah'kyla Morton|IVB|2007|St. George's|GRN|2026-04-06
national|JAM|senior|HJ|F|outdoor|1.97||Lamara Distin|JAM|2000|College Station|USA|2022-04-30
national|LCA|senior|HJ|F|outdoor|1.98||Levern Spencer|LCA|1984|Athens|USA|2010-05-08
national|MEX|senior|HJ|F|outdoor|1.97||Romary Rifka|MEX|1973|Xalapa|MEX|2004-04-04
national|MNT|senior|HJ|F|outdoor|1.57||Lynette Lee|MNT||London|GBR|1971-05-23
national|NCA|senior|HJ|F|outdoor|1.69||Lilian Green|NCA||Managua|NCA|1989-05-19
national|PAN|senior|HJ|F|outdoor|1.84||Kashani Ríos Miller|PAN|1991|Managua|NCA|2012-06-16
national|PAR|senior|HJ|F|outdoor|1.68||Carolina Tovar|PAR|1975|Lima|PER|1990-11-23
national|PAR|senior|HJ|F|outdoor|1.68||Camila Pirelli|PAR|1989|Ottawa|CAN|2013-06-01
national|PER|senior|HJ|F|outdoor|1.82||Candy Toche|PER|1998|Cali|COL|2019-06-22
national|PUR|senior|HJ|F|outdoor|1.83||Laura Agront|PUR|1965|San Juan|PUR|1984-06-02
national|PUR|senior|HJ|F|outdoor|1.83||Alysbeth Felix|PUR|1993|Cali|COL|2016-06-25
national|SKN|senior|HJ|F|outdoor|1.68||Bernice Morton|SKN|1969|Basseterre|SKN|1995-04-30
national|SKN|senior|HJ|F|outdoor|1.68||Natalie Cozier|SKN||St Charles|USA|1999-05-01
national|SUR|senior|HJ|F|outdoor|1.66||Deborah Galong|SUR|1996|Paramaribo|SUR|2015-05-05
national|TKS|senior|HJ|F|outdoor|1.68||Tanesia Gardiner|TKS||Providenciales|TKS|2021-05-08
national|TTO|senior|HJ|F|outdoor|1.95||Tyra Gittens-Spotsville|TTO|1998|College Station|USA|2021-05-13
national|URU|senior|HJ|F|outdoor|1.83||Lorena Aires|URU|1995|Montevideo|URU|2018-03-10
national|USA|senior|HJ|F|outdoor|2.05||Chaunté Lowe|USA|1984|Des Moines|USA|2010-06-26
national|VEN|senior|HJ|F|outdoor|1.9||Marielys Rojas|VEN|1986|Ponce|PUR|2008-03-29
national|VIN|senior|HJ|F|outdoor|1.73||Marvette Collis|VIN||San Diego|USA|1994-05-14
national|ARG|senior|HJ|F|indoor|1.94||Solange Witteveen|ARG|1976|Brno|CZE|2000-02-09
national|BAH|senior|HJ|F|indoor|1.78||Kenya Culmer|BAH|1992|Carbondale|USA|2012-02-04
national|BAR|senior|HJ|F|indoor|1.98||Akela Inatta-Jones|BAR|1995|Birmingham|USA|2016-03-11
national|BER|senior|HJ|F|indoor|1.81||Sakari Famous|BER|2000|Lake Charles|USA|2024-01-26
national|CAN|senior|HJ|F|indoor|1.99||Debbie Brill|CAN|1953|Edmonton|CAN|1982-01-23
national|COL|senior|HJ|F|indoor|1.87||Jennifer Rodriguez|COL|1999|Brno|CZE|2022-02-26
national|COL|senior|HJ|F|indoor|1.87||Maria Isabel Arboleda|COL|2005|College Station|USA|2026-02-27
national|CUB|senior|HJ|F|indoor|2.01||Ioamnet Quintero|CUB|1972|Berlin|GER|1993-03-05
national|DMA|senior|HJ|F|indoor|1.85||Thea Lafond|DMA|1994|Clemson|USA|2014-02-27
national|DMA|senior|HJ|F|indoor|1.85||Thea Lafond|DMA|1994|Albuquerque|USA|2014-03-15
national|DOM|senior|HJ|F|indoor|1.88||Juana Arrendel|DOM|1978|Stuttgart|GER|2003-02-02
national|GRN|senior|HJ|F|indoor|1.93||Sharie Enoe|GRN|2003|Lubbock|USA|2026-02-28
national|GUY|senior|HJ|F|indoor|1.87||Najuma Fletcher|GUY|1974|Indianapolis|USA|1995-03-11
national|ISV|senior|HJ|F|indoor|1.8||Yashira Rhymer-Stuart|ISV|1997|Indianapolis|USA|2019-01-18
national|JAM|senior|HJ|F|indoor|2.0||Lamara Distin|JAM|2000|Fayetteville|USA|2024-02-24
national|LCA|senior|HJ|F|indoor|1.95||Levern Spencer|LCA|1984|Sopot|POL|2014-03-07
national|MEX|senior|HJ|F|indoor|1.9||Romary Rifka|MEX|1973|Valencia|ESP|2008-03-08
national|PER|senior|HJ|F|indoor|1.73||Daniella Munoz|PER|2002|Allendale|USA|2021-02-19
national|PUR|senior|HJ|F|indoor|1.82||Courteney Campbell|PUR|1999|New York|USA|2022-02-12
national|SKN|senior|HJ|F|indoor|1.62||Kieshonna Brooks|SKN|1998|College Station|USA|2020-02-29
national|TTO|senior|HJ|F|indoor|1.93||Natasha Gibson|TTO|1969|Lexington|USA|1995-02-11
national|TTO|senior|HJ|F|indoor|1.93||Tyra Gittens-Spotsville|TTO|1998|Fayetteville|USA|2021-03-11
national|USA|senior|HJ|F|indoor|2.02||Chaunté Lowe|USA|1984|Albuquerque|USA|2012-02-26
national|CAN|senior|3000W|F|indoor|12:32.34||Ann Peel|CAN|1961|Budapest|HUN|1989-03-04
national|ECU|senior|3000W|F|indoor|13:24.95||Miriam Ramón|ECU|1973|Sevilla|ESP|1991-03-09
national|GUA|senior|3000W|F|indoor|12:40.33||Mirna Ortiz|GUA|1987|Liévin|FRA|2018-02-18
national|MEX|senior|3000W|F|indoor|13:23.45||María Colin|MEX|1966|Indianapolis|USA|1987-03-06
national|USA|senior|3000W|F|indoor|12:20.79||Debbi Lawrence|USA|1961|Toronto|CAN|1993-03-12
national|JAM|senior|600|F|outdoor|1:24.09||Natoya Goule|JAM|1991|Philadelphia|USA|2022-04-30
national|HAI|senior|600|F|indoor|1:32.79||Marlena Wesh|HAI|1991|Blacksburg|USA|2014-01-25
national|LCA|senior|600|F|indoor|1:31.34||Verneta Lesforis|LCA|1975|Champaign|USA|2002-01-12
national|TTO|senior|600|F|indoor|1:32.13||Jessica James|TTO|1991|New York|USA|2014-03-07
national|VIN|senior|600|F|indoor|1:24.60||Shafiqua Maloney|VIN|1999|Fayetteville|USA|2025-01-17
national|ARG|senior|PV|F|outdoor|4.43||Alejandra García|ARG|1973|Santa Fé|ARG|2004-04-03
national|BAH|senior|PV|F|outdoor|2.9||Anaiah Rolle|BAH|2007|St. George's|GRN|2024-04-01
national|BIZ|senior|PV|F|outdoor|2.63||Stephaun Martínez|BIZ||Tallahassee|USA|2011-03-12
national|BOL|senior|PV|F|outdoor|2.55||María Del Carmen Paredes|BOL|1981|Cochabamba|BOL|2006-05-14
national|BOL|senior|PV|F|outdoor|2.55||Samira Lizárraga|BOL|2005|Cochabamba|BOL|2022-08-21
national|BRA|senior|PV|F|outdoor|4.87||Fabiana Murer|BRA|1981|São Bernardo do Campo|BRA|2016-07-03
national|CAN|senior|PV|F|outdoor|4.85||Alysha Newman|CAN|1994|Paris|FRA|2024-08-07
national|CHI|senior|PV|F|outdoor|4.3||Carolina Torres|CHI|1979|Santo Domingo|DOM|2003-08-09
national|COL|senior|PV|F|outdoor|4.3||Stefany Castillo|COL|1997|Guayaquil|ECU|2021-05-29
national|CRC|senior|PV|F|outdoor|3.75||Vielka Paola Arias|CRC|2003|San Salvador|ESA|2023-07-07
national|CUB|senior|PV|F|outdoor|4.91||Yarisley Silva|CUB|1987|Beckum|GER|2015-08-02
national|DOM|senior|PV|F|outdoor|3.95||Mariely Mota|DOM|1996|Getafe|ESP|2021-06-26
national|ECU|senior|PV|F|outdoor|3.9||Ana Gabriela Quiñonez|ECU|1999|Concordia|ARG|2016-11-13
national|ECU|senior|PV|F|outdoor|3.9||Ana Gabriela Quiñonez|ECU|1999|Cuenca|ECU|2018-07-06
national|ESA|senior|PV|F|outdoor|4.15||Andrea Velasco|ESA|1997|Ciudad de México|MEX|2026-02-07
national|GUA|senior|PV|F|outdoor|3.5||Peggy Ovalle|GUA|1976|St. Charles|USA|2005-05-14
national|HAI|senior|PV|F|outdoor|2.2||Kentiana Sémexant|HAI||Gagny|FRA|2019-05-04
national|HON|senior|PV|F|outdoor|2.7||Aimee Zelaya|HON||Tegucigalpa|HON|2017-07-01
national|HON|senior|PV|F|outdoor|2.7||Aimee Zelaya|HON||Ciudad de Guatemala|GUA|2018-07-13
national|ISV|senior|PV|F|outdoor|2.74||Zondra Carty|ISV||Cedar Hill|USA|2011-04-02
national|JAM|senior|PV|F|outdoor|3.4||Maria Newton|JAM|1966|Ashford|GBR|1998-05-09
national|LCA|senior|PV|F|outdoor|3.01||Naya Jules|LCA|2007|Arkansas City|USA|2026-05-02
national|MEX|senior|PV|F|outdoor|4.35||Carmelita Correa|MEX|1988|Ciudad de México|MEX|2016-03-18
national|NCA|senior|PV|F|outdoor|2.8||Ana Granados|NCA||Managua|NCA|2017-12-12
national|PAN|senior|PV|F|outdoor|3.71||Tomara Seid|PAN|2006|Warwick|USA|2025-05-09
national|PAR|senior|PV|F|outdoor|3.75||Catalina Amarilla|PAR|1992|Wipperfürth|GER|2015-06-03
national|PER|senior|PV|F|outdoor|4.25||Nicole Hein|PER|1996|Ciudad de México|MEX|2020-02-22
national|PUR|senior|PV|F|outdoor|4.5||Diamara Planell|PUR|1993|Norwalk|USA|2016-04-16
national|TTO|senior|PV|F|outdoor|2.65||Tessica Laurence|TTO|2007|Port of Spain|TTO|2026-04-18
national|URU|senior|PV|F|outdoor|4.23||Deborah Gyurcsek|URU|1978|Cochabamba|BOL|2000-07-23
national|USA|senior|PV|F|outdoor|5.0||Sandi Morris|USA|1992|Bruxelles|BEL|2016-09-09
national|VEN|senior|PV|F|outdoor|4.7||Robeilys Peinado|VEN|1997|Cochabamba|BOL|2018-06-07
national|VEN|senior|PV|F|outdoor|4.7||Robeilys Peinado|VEN|1997|Bruxelles|BEL|2019-09-06
national|ARG|senior|PV|F|indoor|4.25||Alejandra García|ARG|1973|Santa Fé|ARG|2004-10-06
national|BRA|senior|PV|F|indoor|4.83||Fabiana Murer|BRA|1981|Nevers|FRA|2015-02-07
national|CAN|senior|PV|F|indoor|4.83||Alysha Newman|CAN|1994|Clermont-Ferrand|FRA|2024-02-22
national|CHI|senior|PV|F|indoor|4.1||Carolina Torres|CHI|1979|Magglingen|SUI|2003-03-02
national|COL|senior|PV|F|indoor|4.1||Luna Brigitte Pabon|COL|2008|Padova|ITA|2026-03-15
national|CUB|senior|PV|F|indoor|4.82||Yarisley Silva|CUB|1987|Des Moines|USA|2013-04-24
national|ESA|senior|PV|F|indoor|3.66||Michele Rivera|ESA|1984|Los Angeles|USA|2002-02-23
national|JAM|senior|PV|F|indoor|3.36||Sande Swaby|JAM|1979|Lincoln|USA|2001-02-23
national|MEX|senior|PV|F|indoor|4.41||Carmelita Correa|MEX|1988|Flagstaff|USA|2016-02-12
national|PER|senior|PV|F|indoor|4.04||Arantxa Cortez|PER|2002|Topeka|USA|2025-02-15
national|PUR|senior|PV|F|indoor|4.45||Diamara Planell|PUR|1993|Birmingham|USA|2016-03-12
national|URU|senior|PV|F|indoor|3.95||Deborah Gyurcsek|URU|1978|Valencia|ESP|2004-02-08
national|USA|senior|PV|F|indoor|5.02||Jenn Suhr|USA|1982|Albuquerque|USA|2013-03-02
national|VEN|senior|PV|F|indoor|4.78||Robeilys Peinado|VEN|1997|Liévin|FRA|2020-02-19
national|AIA|senior|3000|F|outdoor|11:38.21||Jonicia Richardson|AIA|1995|Tortola|IVB|2008-06-29
national|ANT|senior|3000|F|outdoor|9:49.89||Janill Williams|ANT|1985|Port of Spain|TTO|1998-05-10
national|ARG|senior|3000|F|outdoor|8:53.89||Florencia Borelli|ARG|1992|Memphis|USA|2022-07-29
national|ARU|senior|3000|F|outdoor|11:47.46||Rebecca Jansen|ARU||Oranjestad|NED|2021-06-27
national|BAH|senior|3000|F|outdoor|10:26.39||Hughnique Rolle|BAH|1992|Williamsburg|USA|2012-04-07
national|BAR|senior|3000|F|outdoor|10:18.48||Elizabeth Williams|BAR||St. George's|GRN|2016-03-27
national|BER|senior|3000|F|outdoor|9:48.65||Merernette Bean|BER||Santo Domingo|DOM|1981-07-12
national|BIZ|senior|3000|F|outdoor|10:13.5||Sharette Garcia|BIZ||Long Beach|USA|1996-02-17
national|BOL|senior|3000|F|outdoor|9:16.03||Niusha Mancilla|BOL|1971|Sevilla|ESP|2002-06-08
national|BRA|senior|3000|F|outdoor|9:02.37||Delirde Bernardi|BRA|1969|Linz|AUT|1994-07-04
national|CAN|senior|3000|F|outdoor|8:32.17||Angela Chalmers|CAN|1963|Victoria|CAN|1994-08-23
national|CAY|senior|3000|F|outdoor|9:35.52||Michelle Bush|CAY|1961|Indianapolis|USA|1987-08-16
national|CHI|senior|3000|F|outdoor|9:11.38||Josefa Quezada Morales|CHI|1992|Cork|IRL|2024-07-09
national|COL|senior|3000|F|outdoor|9:04.79||Muriel Coneo|COL|1987|Rio de Janeiro|BRA|2016-05-14
national|CRC|senior|3000|F|outdoor|9:50.56||Gabriela Traña|CRC|1980|Huelva|ESP|2004-08-08
national|CUB|senior|3000|F|outdoor|9:17.7||Yudelkis Martínez|CUB|1979|Santa Clara|CUB|2004-07-01
national|DMA|senior|3000|F|outdoor|10:51.83||Dawn Williams-Sewer|DMA|1973|Les Abymes|FRA|1986-03-30
national|DOM|senior|3000|F|outdoor|9:25.60||Maria Mancebo|DOM|1993|Ponce|PUR|2014-05-17
national|ECU|senior|3000|F|outdoor|9:18.1||Martha Tenorio|ECU|1967|Victoria|CAN|1992-06-03
national|ESA|senior|3000|F|outdoor|9:42.28||Kriscia Lorena Garcia|ESA||Los Angeles|USA|1984-08-08
national|GRN|senior|3000|F|outdoor|10:08.2||Geraldine Mcqueen|GRN||Port of Spain|TTO|1991-03-31
national|GUA|senior|3000|F|outdoor|9:32.27||Viviana Aroche|GUA|1998|Albacete|ESP|2022-06-18
national|GUY|senior|3000|F|outdoor|10:03.27||Cassey George|GUY|1999|Fort-de-France|FRA|2014-04-20
national|HAI|senior|3000|F|outdoor|11:40.13||Annie Lolagne|HAI||Orlando|USA|2006-04-29
national|HON|senior|3000|F|outdoor|10:46.30||Gina Coelho|HON|1964|San José|GUA|1989-09-09
national|ISV|senior|3000|F|outdoor|10:00.34||Ninfa Barnard|ISV|1990|Birmingham|USA|2014-02-22
national|IVB|senior|3000|F|outdoor|10:53.1||Lakeisha Warner|IVB|1997|Tortola|IVB|2012-03-16
national|JAM|senior|3000|F|outdoor|8:37.07||Yvonne Graham|JAM|1965|Zürich|SUI|1995-08-16
national|LCA|senior|3000|F|outdoor|10:14.14||Nessa Paul|LCA|1983|Bloomington|USA|2004-05-06
national|MEX|senior|3000|F|outdoor|8:28.05||Laura Galván|MEX|1991|Xiamen|CHN|2023-09-02
national|MNT|senior|3000|F|outdoor|11:31.8||Judith Allen|MNT||St. John's|ANT|1988-05-08
national|NCA|senior|3000|F|outdoor|10:30.1||Reyna Isabel Obando|NCA|1985|London|GBR|2002-08-30
national|PAN|senior|3000|F|outdoor|9:41.71||Andrea Ferris|PAN|1987|Lima|PER|2018-08-10
national|PAR|senior|3000|F|outdoor|9:40.71||María Leticia Añazco|PAR|1994|Asunción|PAR|2025-03-15
national|PER|senior|3000|F|outdoor|9:18.45||Soledad Torre|PER|1992|Rio de Janeiro|BRA|2016-05-14
national|PUR|senior|3000|F|outdoor|8:57.68||Beverly Ramos|PUR|1987|Ponce|PUR|2014-05-17
national|SKN|senior|3000|F|outdoor|10:26.0||Elvina Huggins|SKN||Basseterre|SKN|1993-06-25
national|SUR|senior|3000|F|outdoor|9:15.64||Letitia Vriesde|SUR|1964|Leiden|NED|1991-05-18
national|TKS|senior|3000|F|outdoor|10:49.36||Rebecca Bernadin|TKS||Spanish Town|JAM|2019-02-27
national|TTO|senior|3000|F|outdoor|9:18.29||Pilar Mcshine|TTO|1987|Tallahassee|USA|2010-04-09
national|URU|senior|3000|F|outdoor|9:12.80||María Pía Fernández|URU|1995|Kessel-Lo|BEL|2018-08-04
national|USA|senior|3000|F|outdoor|8:25.10||Elise Cranny|USA|1996|Lausanne|SUI|2024-08-22
national|VEN|senior|3000|F|outdoor|8:43.26||Joselyn Daniely Brea|VEN|1994|Chorzów|POL|2023-07-16
national|VIN|senior|3000|F|outdoor|9:31.37||Bigna Samuel|VIN|1965|Walnut|USA|1994-04-16
national|ARG|senior|3000|F|indoor|8:56.78||Fedra Aldana Luna Sambran|ARG|1995|Valencia|ESP|2025-02-07
national|ARU|senior|3000|F|indoor|10:24.79||Cornelia Melis|ARU|1960|Indianapolis|USA|1987-03-07
national|BOL|senior|3000|F|indoor|9:28.98||Jhoselyn Jéssica Camargo|BOL|1996|Beograd|SRB|2022-03-18
national|CAN|senior|3000|F|indoor|8:33.92||Gabriela Debues-Stafford|CAN|1995|Staten Island|USA|2022-02-06
national|CHI|senior|3000|F|indoor|9:15.22||Alejandra Ramos|CHI|1958|Toronto|CAN|1993-03-13
national|COL|senior|3000|F|indoor|9:21.45||Danna Diaz|COL|2002|Chicago|USA|2025-02-15
national|ECU|senior|3000|F|indoor|9:03.71||Carmen Alder|ECU|2003|Boston|USA|2024-12-07
national|GUA|senior|3000|F|indoor|9:56.67||Dina Judith Cruz|GUA|1975|Birmingham|GBR|2003-03-14
national|GUY|senior|3000|F|indoor|10:33.91||Abidemi Charles|GUY|1980|Landover|USA|2004-02-08
national|JAM|senior|3000|F|indoor|8:41.10||Aisha Praught Leer|JAM|1989|New York|USA|2018-02-03
national|PER|senior|3000|F|indoor|9:16.31||Micaela Rivera|PER|2000|Boston|USA|2025-01-31
national|PUR|senior|3000|F|indoor|9:16.23||Beverly Ramos|PUR|1987|Fayetteville|USA|2010-03-13
national|USA|senior|3000|F|indoor|8:20.87||Elle St. Pierre|USA|1995|Glasgow|GBR|2024-03-02
national|HAI|senior|50|F|indoor|6.49||Sariah Doresca|HAI|2007|Virginia Beach|USA|2024-01-13
national|IVB|senior|50|F|indoor|6.24||Adaejah Hodge|IVB|2006|Virginia Beach|USA|2024-01-13
national|AIA|senior|1500|F|outdoor|5:16.2||Julie Lake|AIA||Kingston|JAM|1990-04-21
national|ANT|senior|1500|F|outdoor|4:27.51||Janill Williams|ANT|1985|Montréal|CAN|2000-07-19
national|ARG|senior|1500|F|outdoor|4:09.76||Micaela Levaggi|ARG|1998|Tokyo|JPN|2025-09-13
national|ARU|senior|1500|F|outdoor|5:07.81||Vera-Elise Bakmeyer|ARU|2006|Kingston|JAM|2022-04-16
national|BAH|senior|1500|F|outdoor|4:36.37||Jennaya Hield|BAH|1995|Greensboro|USA|2017-05-06
national|BAR|senior|1500|F|outdoor|4:16.85||Layla Haynes|BAR|2005|Jacksonville|USA|2026-05-01
national|BER|senior|1500|F|outdoor|4:10.48||Ashley Estwanik|BER|1977|Melbourne|AUS|2006-03-21
national|BIZ|senior|1500|F|outdoor|4:29.29||Sharette Garcia|BIZ||Walnut|USA|1992-04-17
national|BOL|senior|1500|F|outdoor|4:16.64||Niusha Mancilla|BOL|1971|Sevilla|ESP|2003-06-07
national|BRA|senior|1500|F|outdoor|4:07.30||Juliana Paula Dos Santos|BRA|1983|San Fernando|ESP|2010-06-05
national|CAN|senior|1500|F|outdoor|3:56.12||Gabriela Debues-Stafford|CAN|1995|Doha|QAT|2019-10-05
national|CAY|senior|1500|F|outdoor|4:14.48||Michele Bush|CAY||Houston|USA|1983-06-03
national|CHI|senior|1500|F|outdoor|4:10.76||Josefa Quezada Morales|CHI|1992|Bruxelles|BEL|2024-05-26
national|COL|senior|1500|F|outdoor|4:06.99||Muriel Coneo|COL|1987|Huelva|ESP|2016-06-03
national|CRC|senior|1500|F|outdoor|4:31.46||Marcela Jackson|CRC|1970|La Habana|CUB|1997-05-16
national|CUB|senior|1500|F|outdoor|4:09.57||Adriana Muñoz|CUB|1982|Santo Domingo|DOM|2003-08-07
national|DMA|senior|1500|F|outdoor|4:42.00||Dawn Williams-Sewer|DMA|1973|San Diego|USA|1993-05-01
national|DOM|senior|1500|F|outdoor|4:18.72||Maria Mancebo|DOM|1993|Ponce|PUR|2012-05-12
national|ECU|senior|1500|F|outdoor|4:07.29||Carmen Alder|ECU|2003|Azusa|USA|2026-04-18
national|ESA|senior|1500|F|outdoor|4:18.26||Gladys Landaverde|ESA|1990|London|GBR|2012-08-06
national|GRN|senior|1500|F|outdoor|4:23.00||Neisha Bernard-Thomas|GRN|1981|Waltham|USA|2009-06-13
national|GUA|senior|1500|F|outdoor|4:17.24||Viviana Aroche|GUA|1998|Pamplona|ESP|2023-06-02
national|GUY|senior|1500|F|outdoor|4:17.91||Marian Burnett|GUY|1976|Rio de Janeiro|BRA|2007-07-27
national|HAI|senior|1500|F|outdoor|5:08.60||Dieunise Désir|HAI||Baltimore|USA|2015-04-11
national|HON|senior|1500|F|outdoor|4:38.77||Magda Castillo|HON|1978|La Habana|CUB|2004-04-23
national|ISV|senior|1500|F|outdoor|4:25.93||Rachel Conhoff|ISV|1999|Terre Haute|USA|2024-05-12
national|IVB|senior|1500|F|outdoor|4:50.50||Lakeisha Warner|IVB|1997|Tortola|IVB|2012-03-19
national|JAM|senior|1500|F|outdoor|3:58.77||Adelle Tracey|JAM|1993|Budapest|HUN|2023-08-20
national|LCA|senior|1500|F|outdoor|4:39.38||Nessa Paul|LCA|1983|Bloomington|USA|2006-05-05
national|MEX|senior|1500|F|outdoor|4:03.06||Laura Galván|MEX|1991|Stretford|GBR|2023-08-12
national|MNT|senior|1500|F|outdoor|5:48.3||Magdalena O'Brien|MNT||Road Town|IVB|1977-07-09
national|NCA|senior|1500|F|outdoor|4:46.1||Xiomara Larios|NCA|1958|Managua|NCA|1979-12-02
national|PAN|senior|1500|F|outdoor|4:15.22||Andrea Ferris|PAN|1987|Trujillo|PER|2013-11-26
national|PAR|senior|1500|F|outdoor|4:20.93||María Caballero|PAR|1987|Trujillo|PER|2013-11-26
national|PER|senior|1500|F|outdoor|4:12.33||Anita Poma|PER|2004|Cuiabá|BRA|2024-05-12
national|PUR|senior|1500|F|outdoor|4:09.92||Beverly Ramos|PUR|1987|Burnaby|CAN|2011-07-01
national|SKN|senior|1500|F|outdoor|4:53.0||Vernice Wattley|SKN||St. John's|ANT|1995-07-08
national|SUR|senior|1500|F|outdoor|4:05.67||Letitia Vriesde|SUR|1964|Tokyo|JPN|1991-08-31
national|TKS|senior|1500|F|outdoor|4:44.90||Rebecca Bernardin|TKS|2000|Gainesville|USA|2023-03-31
national|TTO|senior|1500|F|outdoor|4:13.21||Pilar Mcshine|TTO|1987|Ninove|BEL|2013-07-27
national|URU|senior|1500|F|outdoor|4:07.90||María Pía Fernández|URU|1995|Nerja|ESP|2024-05-22
national|VEN|senior|1500|F|outdoor|4:05.78||Joselyn Daniely Brea|VEN|1994|Atlanta|USA|2024-05-31
national|VIN|senior|1500|F|outdoor|4:14.60||Shafiqua Maloney|VIN|1999|Fayetteville|USA|2024-04-19
national|ARG|senior|1500|F|indoor|4:12.95||Fedra Aldana Luna Sambran|ARG|1995|Sabadell|ESP|2023-01-28
national|BER|senior|1500|F|indoor|4:21.53||Ashley Estwanik|BER|1977|New York|USA|2004-02-13
national|BOL|senior|1500|F|indoor|4:20.16||Niusha Mancilla|BOL|1971|Maebashi|JPN|1999-03-05
national|CAN|senior|1500|F|indoor|4:00.80||Gabriela Debues-Stafford|CAN|1995|New York|USA|2020-02-08
national|GUA|senior|1500|F|indoor|4:56.98||Christina Girón|GUA||Indianapolis|USA|1987-03-08
national|JAM|senior|1500|F|indoor|4:04.95||Aisha Praught Leer|JAM|1989|Boston|USA|2018-02-10
national|PAR|senior|1500|F|indoor|5:05.10||Lilian López|PAR|1972|Barcelona|ESP|1995-03-12
national|ANT|senior|400H|F|outdoor|1:02.21||Barbara Selkridge|ANT|1971|Syracuse|USA|1988-08-06
national|ARG|senior|400H|F|outdoor|55.88||Fiorella Chiappe|ARG|1996|Bruxelles|BEL|2018-07-08
national|BAH|senior|400H|F|outdoor|55.69||Katrina Stamps|BAH|1993|Gold Coast|AUS|2018-04-10
national|BAR|senior|400H|F|outdoor|53.36||Andrea Blackett|BAR|1976|Sevilla|ESP|1999-08-25
national|BER|senior|400H|F|outdoor|59.03||Shianne Furbert|BER|1985|Colmar|FRA|2016-06-10
national|BIZ|senior|400H|F|outdoor|57.43||Lydia Troupe|BIZ|2001|Lexington|USA|2024-05-23
national|BOL|senior|400H|F|outdoor|1:00.06||Alison Sánchez|BOL|1990|Sucre|BOL|2012-05-20
national|BRA|senior|400H|F|outdoor|55.15||Chayenne Da Silva|BRA|2000|São Paulo|BRA|2021-06-25
national|CAN|senior|400H|F|outdoor|52.46||Savannah Sutherland|CAN|2003|Eugene|USA|2025-06-14
national|CAY|senior|400H|F|outdoor|1:05.80||Kadeen Foster|CAY||Kingston|JAM|2009-02-21
national|CHI|senior|400H|F|outdoor|57.25||María Violeta Arnáiz|CHI|2000|Oordegem|BEL|2025-08-09
national|COL|senior|400H|F|outdoor|54.80||Melissa Gonzalez|COL|1994|Bydgoszcz|POL|2022-06-03
national|CRC|senior|400H|F|outdoor|55.67||Daniela Rojas|CRC|1997|Freeport|BAH|2025-08-16
national|CUB|senior|400H|F|outdoor|52.89||Daimí Pernía|CUB|1976|Sevilla|ESP|1999-08-25
national|DOM|senior|400H|F|outdoor|57.08||Yolanda Osana|DOM|1987|Guadalajara|MEX|2011-10-26
national|ECU|senior|400H|F|outdoor|56.50||Lucy Jaramillo|ECU|1983|Cali|COL|2012-06-24
national|ESA|senior|400H|F|outdoor|58.29||Veronica Quijano|ESA|1982|San Salvador|ESA|2002-12-05
national|GRN|senior|400H|F|outdoor|58.37||Kishara George|GRN|1983|Baton Rouge|USA|2004-05-29
national|GUA|senior|400H|F|outdoor|59.79||Larissa Soto|GUA|1968|Xalapa|MEX|1991-07-26
national|GUY|senior|400H|F|outdoor|58.10||Charissa December|GUY|2006|Lubbock|USA|2026-04-30
national|HAI|senior|400H|F|outdoor|56.87||Jessica Gelibert|HAI|1994|Jacksonville|USA|2014-05-29
national|HON|senior|400H|F|outdoor|1:10.70||Miriam Avila|HON||San Juan|PUR|1989-06-27
national|ISV|senior|400H|F|outdoor|54.56||Michelle Smith|ISV|2006|Gainesville|USA|2025-04-04
national|IVB|senior|400H|F|outdoor|57.21||Lakeisha Warner|IVB|1997|Jacksonville|USA|2019-05-24
national|JAM|senior|400H|F|outdoor|52.42||Melaine Walker|JAM|1983|Berlin|GER|2009-08-20
national|LCA|senior|400H|F|outdoor|1:00.62||Kassandra Pierre|LCA|1994|High Point|USA|2015-05-15
national|MEX|senior|400H|F|outdoor|55.11||Zudikey Rodriguez|MEX|1987|Barranquilla|COL|2018-07-31
national|NCA|senior|400H|F|outdoor|1:02.28||María Alejandra Alvarado|NCA|2006|Tucson|USA|2026-05-02
national|PAN|senior|400H|F|outdoor|52.66||Gianna Woodruff|PAN|1993|Tokyo|JPN|2025-09-17
national|PAR|senior|400H|F|outdoor|1:01.89||Fátima Denisse Amarilla|PAR|1995|Asunción|PAR|2017-06-24
national|PER|senior|400H|F|outdoor|58.04||Kimberley Carolina Cardoza|PER|1995|Lima|PER|2019-08-06
national|PUR|senior|400H|F|outdoor|55.03||Yvonne Harrison|PUR|1975|Poznań|POL|2003-06-29
national|SKN|senior|400H|F|outdoor|56.31||Reanda Richards|SKN|1999|Jacksonville|USA|2019-05-24
national|TKS|senior|400H|F|outdoor|55.58||Yanique Haye-Smith|TKS|1990|Montverde|USA|2019-06-08
national|TTO|senior|400H|F|outdoor|53.20||Josanne Lucas|TTO|1984|Berlin|GER|2009-08-20
national|URU|senior|400H|F|outdoor|56.30||Déborah Rodríguez|URU|1992|Beijing|CHN|2015-08-23
national|USA|senior|400H|F|outdoor|50.37||Sydney Mclaughlin-Levrone|USA|1999|Paris|FRA|2024-08-08
national|VEN|senior|400H|F|outdoor|56.65||Magdalena Mendoza|VEN|1990|Lima|PER|2015-06-13
national|VIN|senior|400H|F|outdoor|57.62||Odeshia Nanton|VIN|2001|Emporia|USA|2024-05-25
national|ARG|senior|MILE|F|outdoor|4:34.33||Micaela Levaggi|ARG|1998|Mar del Plata|ARG|2026-04-11
national|BRA|senior|MILE|F|outdoor|4:30.05||Soraya Telles|BRA|1958|Bratislava|TCH|1988-06-09
national|CAN|senior|MILE|F|outdoor|4:17.87||Gabriela Debues-Stafford|CAN|1995|Monaco|MON|2019-07-12
national|CHI|senior|MILE|F|outdoor|4:43.70||Alejandra Ramos|CHI|1958|Barcelona|ESP|1982-06-10
national|COL|senior|MILE|F|outdoor|4:59.8||Fabiola Luz Rueda|COL||Villavicencio|COL|1984-05-19
national|CRC|senior|MILE|F|outdoor|5:08.7||Gabriela Traña|CRC|1980|San José|CRC|2005-02-05
national|ESA|senior|MILE|F|outdoor|5:08.13||Brenda Salmerón|ESA|1991|San Salvador|ESA|2009-02-22
national|JAM|senior|MILE|F|outdoor|4:24.64||Yvonne Graham|JAM|1965|Zürich|SUI|1994-08-17
national|PAN|senior|MILE|F|outdoor|4:45.86||Rolanda Bell|PAN|1987|Philadelphia|USA|2015-04-25
national|PUR|senior|MILE|F|outdoor|4:42.45||Aziza Ayoub|PUR|1998|Saint Louis|USA|2023-06-01
national|SUR|senior|MILE|F|outdoor|4:30.45||Letitia Vriesde|SUR|1964|Lausanne|SUI|1992-07-08
national|TTO|senior|MILE|F|outdoor|4:36.79||Pilar Mcshine|TTO|1987|Dublin|IRL|2013-07-17
national|URU|senior|MILE|F|outdoor|5:09.68||Camila De Mello|URU|1986|Montevideo|URU|2004-09-05
national|USA|senior|MILE|F|outdoor|4:16.32||Sinclaire Johnson|USA|1998|London|GBR|2025-07-19
national|CAN|senior|MILE|F|indoor|4:19.73||Gabriela Debues-Stafford|CAN|1995|New York|USA|2020-02-08
national|GUY|senior|MILE|F|indoor|4:53.06||Aliyah Moore|GUY|2001|Manhattan|USA|2026-01-16
national|JAM|senior|MILE|F|indoor|4:30.17||Adelle Tracey|JAM|1993|Toruń|POL|2023-02-08
national|PAN|senior|MILE|F|indoor|4:38.86||Rolanda Bell|PAN|1987|New York|USA|2017-01-21
national|PUR|senior|MILE|F|indoor|4:38.44||Alondra Negrón|PUR|1998|Boston|USA|2023-02-10
national|TTO|senior|MILE|F|indoor|4:36.87||Pilar Mcshine|TTO|1987|College Station|USA|2009-03-14
national|USA|senior|MILE|F|indoor|4:38.5||Debbie Heald|USA|1955||???|1972-03-17
national|VEN|senior|MILE|F|indoor|4:42.24||Valentina Medina|VEN|1981|Lincoln|USA|2002-02-23
national|BOL|senior|5000W|F|outdoor|21:44.70||Angela Castro|BOL|1993|Lima|PER|2025-08-16
national|CRC|senior|5000W|F|outdoor|22:54.88||Noelia Vargas|CRC|2000|Philadelphia|USA|2025-04-26
national|CUB|senior|5000W|F|outdoor|22:39.0||Oslaidis Cruz|CUB|1974|Sancti Spiritus|CUB|1998-06-07
national|MEX|senior|5000W|F|outdoor|21:16.59||Karla Serrano|MEX|2004|Monterrey|MEX|2025-03-29
national|USA|senior|5000W|F|outdoor|20:56.88||Michelle Rohl|USA|1965|Philadelphia|USA|1996-04-27
national|ANT|senior|2000SC|F|outdoor|8:55.53||Tanika James|ANT|2006|Spanish Town|JAM|2024-03-09
national|USA|senior|2000SC|F|outdoor|6:09.81||Madie Boreman|USA|1998|Birmingham|GBR|2023-07-29
national|AIA|senior|TJ|F|outdoor|13.74|0.6|Shara Proctor|AIA|1988|Greensboro|USA|2009-05-30
national|ANT|senior|TJ|F|outdoor|12.61||Alyssa Dyett|ANT|2005|St. John's|ANT|2025-07-13
national|ARG|senior|TJ|F|outdoor|13.91||Andrea Ávila|ARG|1970|Lima|PER|1993-07-09
national|ARU|senior|TJ|F|outdoor|11.99|0.3|Judeska Sheppard|ARU|1999|Tilburg|NED|2018-05-21
national|BAH|senior|TJ|F|outdoor|14.08|1.1|Charisma Taylor|BAH|1999|Kingston|JAM|2024-05-11
national|BAR|senior|TJ|F|outdoor|13.35|0.2|Seidre Forde|BAR|1985|Austin|USA|2008-04-04
national|BER|senior|TJ|F|outdoor|13.08|1.4|Jasmine Brunson|BER|1991|Orlando|USA|2012-03-24
national|BIZ|senior|TJ|F|outdoor|12.79||Althea Moses|BIZ|1970|Los Angeles|USA|1996-05-04
national|BOL|senior|TJ|F|outdoor|13.5|0.4|Valeria Quispe|BOL|1997|Cochabamba|BOL|2024-06-08
national|BRA|senior|TJ|F|outdoor|14.69|1.3|Nubia Soares|BRA|1996|Sotteville-lès-Rouen|FRA|2018-07-17
national|CAN|senior|TJ|F|outdoor|14.03|0.8|Caroline Ehrhardt|CAN|1992|London|CAN|2023-05-28
national|CAY|senior|TJ|F|outdoor|11.11||Opal Bodden|CAY||George Town|CAY|2005-03-19
national|CHI|senior|TJ|F|outdoor|13.4|1.8|Norka Moretic|CHI|1998|Bydgoszcz|POL|2016-07-23
national|COL|senior|TJ|F|outdoor|15.31|0.0|Caterine Ibargüen|COL|1984|Monaco|MON|2014-07-18
national|CRC|senior|TJ|F|outdoor|12.03|0.2|Amanda Muñoz|CRC|2004|San José|CRC|2021-05-30
national|CRC|senior|TJ|F|outdoor|12.03|0.5|Luciana Rojas|CRC|2007|San José|CRC|2025-03-09
national|DMA|senior|TJ|F|outdoor|15.02|-0.4|Thea Lafond|DMA|1994|Paris|FRA|2024-08-03
national|DOM|senior|TJ|F|outdoor|14.52|0.5|Ana José Tima|DOM|1989|Eugene|USA|2022-07-16
national|ESA|senior|TJ|F|outdoor|12.81||Maria Carrillo|ESA|1984|San Salvador|ESA|2006-04-09
national|GRN|senior|TJ|F|outdoor|14.06|-0.1|Patricia Sylvester|GRN|1983|Athens|USA|2008-06-07
national|GUA|senior|TJ|F|outdoor|13.72|0.0|Thelma Nohemí Fuentes|GUA|1992|San Salvador|ESA|2018-06-23
national|GUY|senior|TJ|F|outdoor|14.11|-1.2|Natricia Hooper|GUY|1998|Fort Lauderdale|USA|2024-05-25
national|HAI|senior|TJ|F|outdoor|13.47|-1.0|Pascale Delaunay|HAI|1982|Xalapa|MEX|2014-11-27
national|HON|senior|TJ|F|outdoor|11.6||Pastora Chávez|HON|1972|Tegucigalpa|HON|1994-12-03
national|ISV|senior|TJ|F|outdoor|13.73||Flora Hyacinth|ISV|1966|Tuscaloosa|USA|1987-05-17
national|IVB|senior|TJ|F|outdoor|13.36|1.1|Kala Penn|IVB|1998|Fayetteville|USA|2019-05-11
national|JAM|senior|TJ|F|outdoor|15.16|0.7|Trecia Smith|JAM|1975|Linz|AUT|2004-08-02
national|LCA|senior|TJ|F|outdoor|13.91|1.7|Sandisha Antoine|LCA|1991|Barranquilla|COL|2018-08-01
national|MEX|senior|TJ|F|outdoor|14.02|1.9|Ivonne Rangel|MEX|1993|Queretaro|MEX|2018-04-29
national|NCA|senior|TJ|F|outdoor|11.95||Ana Patricia Trana|NCA||Maracaibo|VEN|1998-08-20
national|PAN|senior|TJ|F|outdoor|12.58||Ana Martínez|PAN|1994|Ciudad de Panamá|PAN|2016-04-30
national|PAR|senior|TJ|F|outdoor|13.04|2.0|Ana Paula Arguello|PAR|2003|Encarnación|PAR|2021-10-17
national|PER|senior|TJ|F|outdoor|13.63|0.4|Silvana Segura|PER|1990|Lima|PER|2022-03-05
national|PUR|senior|TJ|F|outdoor|13.53|1.7|Tanasia Lea|PUR|1991|Chula Vista|USA|2019-06-16
national|SKN|senior|TJ|F|outdoor|12.67||Krystal Liburd|SKN|1997|Hobbs|USA|2019-05-18
national|SUR|senior|TJ|F|outdoor|12.54|1.6|Deborah Galong|SUR|1996|Kourou|FRA|2019-03-30
national|TKS|senior|TJ|F|outdoor|10.34|1.6|Shamara Rigby|TKS||Vieux Fort|LCA|2009-04-12
national|TTO|senior|TJ|F|outdoor|14.4|0.0|Ayanna Alexander|TTO|1982|Alexandria|USA|2014-08-31
national|URU|senior|TJ|F|outdoor|13.59|-0.2|Mónica Falcioni|URU|1968|Montevideo|URU|1999-05-08
national|VEN|senior|TJ|F|outdoor|15.67|0.7|Yulimar Rojas|VEN|1995|Tokyo|JPN|2021-08-01
national|VIN|senior|TJ|F|outdoor|14.07|1.6|Mikeisha Welcome|VIN|2000|Walnut|USA|2023-04-15
national|AIA|senior|TJ|F|indoor|13.88||Shara Proctor|AIA|1988|Blacksburg|USA|2010-02-06
national|ARG|senior|TJ|F|indoor|13.66||Andrea Ávila|ARG|1970|Toronto|CAN|1993-03-13
national|BAH|senior|TJ|F|indoor|14.88||Charisma Taylor|BAH|1999|Albuquerque|USA|2023-03-11
national|BAR|senior|TJ|F|indoor|13.24||Seidre Forde|BAR|1985|Fayetteville|USA|2008-03-15
national|BER|senior|TJ|F|indoor|13.19||Jasmine Brunson|BER|1991|Boston|USA|2012-02-25
national|BRA|senior|TJ|F|indoor|14.17||Regiclecia Da Silva|BRA|2002|Cochabamba|BOL|2025-02-23
national|CAN|senior|TJ|F|indoor|14.02||Tabia Charles|CAN|1985|Notre Dame|USA|2007-03-03
national|CHI|senior|TJ|F|indoor|12.85||Sofía Contreras|CHI|2007|Cochabamba|BOL|2026-03-01
national|DMA|senior|TJ|F|indoor|15.01||Thea Lafond|DMA|1994|Glasgow|GBR|2024-03-03
national|GRN|senior|TJ|F|indoor|13.6||Patricia Sylvester|GRN|1983|Gainesville|USA|2007-01-27
national|GUA|senior|TJ|F|indoor|13.28||Thelma Nohemí Fuentes|GUA|1992|Houston|USA|2019-02-08
national|GUY|senior|TJ|F|indoor|14.1||Natricia Hooper|GUY|1998|Clemson|USA|2022-01-29
national|ISV|senior|TJ|F|indoor|13.52||Flora Hyacinth|ISV|1966|Toronto|CAN|1993-03-13
national|IVB|senior|TJ|F|indoor|13.45||Chantel Malone|IVB|1991|College Station|USA|2011-03-12
national|JAM|senior|TJ|F|indoor|14.84||Trecia Smith|JAM|1975|Moskva|RUS|2006-03-11
national|LCA|senior|TJ|F|indoor|13.04||Zamesha Myle|LCA|2001|Lynchburg|USA|2025-12-05
national|MEX|senior|TJ|F|indoor|13.2||Ivonne Rangel|MEX|1993|Albuquerque|USA|2019-02-02
national|SKN|senior|TJ|F|indoor|12.46||Krystal Liburd|SKN|1997|Lubbock|USA|2018-03-03
national|TTO|senior|TJ|F|indoor|13.99||Ayanna Alexander|TTO|1982|Blacksburg|USA|2010-02-20
national|VEN|senior|TJ|F|indoor|15.74||Yulimar Rojas|VEN|1995|Beograd|SRB|2022-03-20
national|VIN|senior|TJ|F|indoor|14.21||Mikeisha Welcome|VIN|2000|Albuquerque|USA|2023-03-11
national|ANT|senior|5000|F|outdoor|16:56.42||Janill Williams|ANT|1985|Victoria|CAN|2000-08-11
national|ARG|senior|5000|F|outdoor|15:23.83||Florencia Borelli|ARG|1992|Manchester|GBR|2022-06-03
national|ARU|senior|5000|F|outdoor|18:39.6||Cornelia Melis|ARU|1960|Middelburg|NED|1991-07-06
national|BAH|senior|5000|F|outdoor|18:05.25||Hughnique Rolle|BAH|1992|Bethlehem|USA|2012-04-28
national|BAR|senior|5000|F|outdoor|18:40.00||Yvette Mayers|BAR||New Orleans|USA|1998-04-17
national|BER|senior|5000|F|outdoor|16:40.31||Ashley Estwanik|BER|1977|Hamilton|CAN|2012-06-15
national|BIZ|senior|5000|F|outdoor|19:40.28||Melissa Henderson|BIZ|1974|San José|GUA|2005-06-03
national|BOL|senior|5000|F|outdoor|16:08.95||Benita Parra|BOL|2002|Lima|PER|2025-12-05
national|BRA|senior|5000|F|outdoor|15:18.85||Simone Da Silva|BRA|1984|São Paulo|BRA|2011-05-20
national|CAN|senior|5000|F|outdoor|14:44.12||Gabriela Debues-Stafford|CAN|1995|Bruxelles|BEL|2019-09-06
national|CAY|senior|5000|F|outdoor|19:03.4||Nicola Jordan|CAY||Visby|SWE|1999-06-30
national|CHI|senior|5000|F|outdoor|15:51.45||Erika Olivera|CHI|1976|Rio de Janeiro|BRA|2000-05-20
national|COL|senior|5000|F|outdoor|15:26.18||Muriel Coneo|COL|1987|London|GBR|2017-08-10
national|CRC|senior|5000|F|outdoor|17:15.20||Gabriela Traña|CRC|1980|Huelva|ESP|2004-08-07
national|CUB|senior|5000|F|outdoor|15:31.35||Anisleidis Ochoa|CUB|2000|Tokyo|JPN|2025-09-18
national|DOM|senior|5000|F|outdoor|16:22.28||Maria Mancebo|DOM|1993|Ponce|PUR|2014-04-12
national|ECU|senior|5000|F|outdoor|15:37.55||Andrea Bonilla|ECU|1986|Stanford|USA|2025-04-04
national|ESA|senior|5000|F|outdoor|16:37.88||Elizabeth Zaragoza|ESA|1968|Des Moines|USA|2004-04-22
national|GUA|senior|5000|F|outdoor|15:26.60||Viviana Aroche|GUA|1998|Azusa|USA|2026-04-17
national|GUY|senior|5000|F|outdoor|17:42.52||Abidemi Charles|GUY|1980|Macomb|USA|2003-05-03
national|HAI|senior|5000|F|outdoor|22:34.28||Mathilde Hilaire|HAI||San Salvador|ESA|2008-06-21
national|HON|senior|5000|F|outdoor|17:34.53||Yessica Carolina Espinal|HON|1993|San José|CRC|2023-05-06
national|ISV|senior|5000|F|outdoor|17:31.37||Jackie Morgan|ISV||Tampa|USA|1999-07-10
national|JAM|senior|5000|F|outdoor|15:07.50||Aisha Praught Leer|JAM|1989|Eagle Rock|USA|2019-05-16
national|LCA|senior|5000|F|outdoor|18:13.22||Nessa Paul|LCA|1983|Louisville|USA|2004-05-29
national|MEX|senior|5000|F|outdoor|14:43.94||Laura Galván|MEX|1991|Budapest|HUN|2023-08-23
national|NCA|senior|5000|F|outdoor|18:01.70||Aldy Villalobos|NCA|1987|Managua|NCA|2009-08-30
national|PAN|senior|5000|F|outdoor|16:24.75||Rolanda Bell|PAN|1987|Philadelphia|USA|2014-04-24
national|PAR|senior|5000|F|outdoor|16:13.28||Carmen Patricia Martínez|PAR|1982|São Paulo|BRA|2014-08-03
national|PER|senior|5000|F|outdoor|15:30.63||Inés Melchor|PER|1986|Trujillo|PER|2013-11-28
national|PUR|senior|5000|F|outdoor|15:46.65||Beverly Ramos|PUR|1987|Stanford|USA|2014-04-04
national|SUR|senior|5000|F|outdoor|19:01.53||Ilsida Toemere|SUR|1991|Rio de Janeiro|BRA|2011-07-22
national|TTO|senior|5000|F|outdoor|16:19.17||Tonya Nero|TTO|1988|Wichita|USA|2011-04-16
national|URU|senior|5000|F|outdoor|16:46.65||Elena Guerra|URU|1976|Montevideo|URU|2004-04-18
national|USA|senior|5000|F|outdoor|14:19.45||Alicia Monson|USA|1998|London|GBR|2023-07-23
national|VEN|senior|5000|F|outdoor|14:36.59||Joselyn Daniely Brea|VEN|1994|Westwood|USA|2024-05-17
national|CAN|senior|5000|F|indoor|14:31.38||Gabriela Debues-Stafford|CAN|1995|Boston|USA|2022-02-11
national|ECU|senior|5000|F|indoor|15:51.98||Carmen Alder|ECU|2003|Boston|USA|2023-12-02
national|MEX|senior|5000|F|indoor|16:20.41||Zoila Gómez|MEX|1979|Indianapolis|USA|2002-02-09
national|USA|senior|5000|F|indoor|14:33.17||Elise Cranny|USA|1996|Boston|USA|2022-02-11
national|AIA|senior|800|F|outdoor|2:19.72||Jonicia Richardson|AIA|1995|Fort-de-France|FRA|2014-04-21
national|ANT|senior|800|F|outdoor|2:06.36||Charmaine Thomas|ANT|1974|Bloomington|USA|1995-05-13
national|ARG|senior|800|F|outdoor|2:02.75||Martina Escudero|ARG|1996|Ordizia|ESP|2024-06-22
national|ARU|senior|800|F|outdoor|2:21.54||Vera-Elise Bakmeyer|ARU|2006|Rosario|ARG|2022-05-07
national|BAH|senior|800|F|outdoor|2:04.82||Vernetta Rolle|BAH|1976|Atlanta|USA|1998-05-23
national|BAR|senior|800|F|outdoor|2:02.23||Sadé Sealy|BAR|1991|Lima|PER|2019-08-07
national|BER|senior|800|F|outdoor|2:04.40||Tamika Williams|BER|1978|Stanford|USA|2004-04-30
national|BIZ|senior|800|F|outdoor|2:05.33||Sharette Garcia|BIZ||Irvine|USA|1992-04-25
national|BOL|senior|800|F|outdoor|2:03.98||Niusha Mancilla|BOL|1971|Ambato|ECU|2001-09-15
national|BRA|senior|800|F|outdoor|1:58.27||Luciana Mendes|BRA|1971|Hechtel|BEL|1994-07-30
national|CAN|senior|800|F|outdoor|1:57.01||Melissa Bishop-Nriagu|CAN|1988|Monaco|MON|2017-07-21
national|CAY|senior|800|F|outdoor|2:10.4||Tiffany Cole|CAY||George Town|CAY|2018-02-17
national|CHI|senior|800|F|outdoor|2:00.20||Alejandra Ramos|CHI|1958|Jerez de la Frontera|ESP|1990-09-03
national|COL|senior|800|F|outdoor|1:59.38||Rosibel García|COL|1981|Beijing|CHN|2008-08-16
national|CRC|senior|800|F|outdoor|2:05.98||Maureen Stewart|CRC|1965|San Juan|PUR|1988-06-05
national|CUB|senior|800|F|outdoor|1:54.44||Ana Fidelia Quirot|CUB|1963|Barcelona|ESP|1989-09-09
national|DMA|senior|800|F|outdoor|1:59.06||Dawn Williams-Sewer|DMA|1973|Atlanta|USA|1996-07-27
national|DOM|senior|800|F|outdoor|2:03.61||Alexis Panisse|DOM|1993|Jacksonville|USA|2014-05-30
national|ECU|senior|800|F|outdoor|2:04.00||Andrea Calderón|ECU|1993|Santa Marta|COL|2017-11-23
national|ESA|senior|800|F|outdoor|2:07.87||Gladys Landaverde|ESA|1990|Managua|NCA|2012-06-15
national|GRN|senior|800|F|outdoor|1:59.60||Neisha Bernard-Thomas|GRN|1981|Kingston|JAM|2010-05-01
national|GUA|senior|800|F|outdoor|2:07.54||Alma Leticia Jiménez|GUA|1969|Sudbury|CAN|1988-07-27
national|GUY|senior|800|F|outdoor|1:59.47||Marian Burnett|GUY|1976|Stanford|USA|2004-05-31
national|HAI|senior|800|F|outdoor|2:03.07||Victoria Guerrier|HAI|2005|Orlando|USA|2025-03-22
national|HON|senior|800|F|outdoor|2:22.4||Olga Zepeda|HON|1971|San José|GUA|1989-07-22
national|ISV|senior|800|F|outdoor|2:06.18||Michelle Smith|ISV|2006|St. George's|GRN|2024-04-01
national|IVB|senior|800|F|outdoor|2:06.64||Samantha John|IVB|1990|Port of Spain|TTO|2009-08-02
national|JAM|senior|800|F|outdoor|1:55.96||Natoya Goule|JAM|1991|Eugene|USA|2023-09-17
national|LCA|senior|800|F|outdoor|2:06.30||Augustina Charles|LCA|1979|Bridgetown|BAR|1999-06-26
national|MEX|senior|800|F|outdoor|2:00.92||Mariela Luisa Real|MEX|1993|Portland|USA|2021-05-29
national|MNT|senior|800|F|outdoor|2:31.5||Estelle Furlonge|MNT||Road Town|IVB|1992-07-05
national|NCA|senior|800|F|outdoor|2:07.1||Xiomara Larios|NCA|1958|Santiago de Cuba|CUB|1980-06-06
national|PAN|senior|800|F|outdoor|2:01.63||Andrea Ferris|PAN|1987|Ponce|PUR|2012-05-12
national|PAR|senior|800|F|outdoor|2:06.38||María Caballero|PAR|1987|Trujillo|ESP|2013-11-28
national|PER|senior|800|F|outdoor|2:05.57||Anita Poma|PER|2004|Valledupar|COL|2022-07-05
national|PUR|senior|800|F|outdoor|2:01.31||Angelita Lind|PUR|1959|Walnut|USA|1984-07-25
national|SKN|senior|800|F|outdoor|2:12.90||Rosalie Pringle|SKN||Vieux Fort|LCA|2013-06-22
national|SUR|senior|800|F|outdoor|1:56.68||Letitia Vriesde|SUR|1964|Göteborg|SWE|1995-08-13
national|TKS|senior|800|F|outdoor|2:19.31||Rebecca Bernadin|TKS||Pittsburgh|USA|2021-05-09
national|TTO|senior|800|F|outdoor|2:01.81||Alena Brooks|TTO|1991|Gold Coast|AUS|2018-04-12
national|URU|senior|800|F|outdoor|2:00.20||Déborah Rodríguez|URU|1992|Genève|SUI|2021-06-12
national|USA|senior|800|F|outdoor|1:54.97||Athing Mu-Nikolayev|USA|2002|Eugene|USA|2023-09-17
national|VEN|senior|800|F|outdoor|2:04.59||Maria Rojas|VEN|2005|Ordizia|ESP|2025-07-05
national|VIN|senior|800|F|outdoor|1:57.29||Shafiqua Maloney|VIN|1999|Zürich|SUI|2025-08-28
national|ARG|senior|800|F|indoor|2:07.70||Mabel Arrúa|ARG|1970|Sevilla|ESP|1991-03-08
national|BAH|senior|800|F|indoor|2:09.34||Vernetta Rolle|BAH|1976|Baton Rouge|USA|1998-01-24
national|BAR|senior|800|F|indoor|2:03.82||Layla Haynes|BAR|2005|Fayetteville|USA|2026-02-14
national|BER|senior|800|F|indoor|2:06.29||Tamika Williams|BER|1978|New York|USA|2004-02-14
national|BRA|senior|800|F|indoor|2:00.98||Fabiane Dos Santos|BRA|1976|Stockholm|SWE|2001-02-15
national|CAN|senior|800|F|indoor|1:59.87||Jenna Westaway|CAN|1994|Boston|USA|2019-02-24
national|CRC|senior|800|F|indoor|2:07.72||Maureen Stewart|CRC|1965|Indianapolis|USA|1987-03-06
national|CUB|senior|800|F|indoor|2:04.18||Rose M. Almanza|CUB|1992|Eaubonne|FRA|2016-02-09
national|DMA|senior|800|F|indoor|2:02.55||Dawn Williams-Sewer|DMA|1973|Indianapolis|USA|1997-03-08
national|ESA|senior|800|F|indoor|2:17.94||Ana Isabella Gonzalez|ESA|2005|Birmingham|USA|2025-03-02
national|GRN|senior|800|F|indoor|2:03.93||Neisha Bernard-Thomas|GRN|1981|Fayetteville|USA|2005-03-12
national|GUA|senior|800|F|indoor|2:08.44||Lola Sofia Satre-Morales|GUA|2006|Boston|USA|2026-01-24
national|GUY|senior|800|F|indoor|2:02.27||Marian Burnett|GUY|1976|Valencia|ESP|2008-03-08
national|HAI|senior|800|F|indoor|2:03.69||Victoria Guerrier|HAI|2005|Boston|USA|2025-02-15
national|ISV|senior|800|F|indoor|2:04.52||Michelle Smith|ISV|2006|College Station|USA|2026-02-27
national|JAM|senior|800|F|indoor|1:58.46||Natoya Goule|JAM|1991|Liévin|FRA|2022-02-17
national|LCA|senior|800|F|indoor|2:07.16||Leander Ernest|LCA|1987|Fayetteville|USA|2009-01-24
national|PUR|senior|800|F|indoor|2:05.06||Aziza Ayoub|PUR|1998|Boston|USA|2024-02-03
national|SKN|senior|800|F|indoor|2:14.52||Reanda Richards|SKN|1999|New York|USA|2017-03-10
national|SUR|senior|800|F|indoor|1:59.21||Letitia Vriesde|SUR|1964|Birmingham|GBR|1997-02-23
national|TTO|senior|800|F|indoor|2:04.09||Alena Brooks|TTO|1991|Fayetteville|USA|2018-02-09
national|USA|senior|800|F|indoor|1:57.97||Roisin Willis|USA|2004|Boston|USA|2026-01-30
national|VIN|senior|800|F|indoor|2:08.19||Shafiqua Maloney|VIN|1999|College Station|USA|2020-02-29
national|ANT|senior|HT|F|outdoor|59.49||Althea Charles|ANT|1989|Guadalajara|MEX|2011-10-24
national|ARG|senior|HT|F|outdoor|73.74||Jenny Dahlgren|ARG|1984|Buenos Aires|ARG|2010-04-10
national|BAR|senior|HT|F|outdoor|58.21||Shernelle Nicholls|BAR|1984|Lawrence|USA|2007-04-19
national|BER|senior|HT|F|outdoor|39.09||Tiara Derosa|BER|1998|Prairie View|USA|2021-05-06
national|BOL|senior|HT|F|outdoor|50.21||Natalia Valda|BOL|1975|Sucre|BOL|2002-07-27
national|BRA|senior|HT|F|outdoor|68.35||Mariana Grasielly Marcelino|BRA|1992|Bragança Paulista|BRA|2021-06-23
national|CAN|senior|HT|F|outdoor|81.13||Camryn Rogers|CAN|1999|Austin|USA|2026-04-02
national|CAY|senior|HT|F|outdoor|39.88||Kristie Hurlston|CAY||Cullowhee|USA|2010-04-15
national|CHI|senior|HT|F|outdoor|69.7||Mariana García|CHI|1999|Temuco|CHI|2021-05-20
national|COL|senior|HT|F|outdoor|69.8||Johana Moreno|COL|1985|Santa Fé|ARG|2009-03-28
national|CRC|senior|HT|F|outdoor|51.47||Daniela Cortez|CRC|1997|Managua|NCA|2022-07-03
national|CUB|senior|HT|F|outdoor|76.62||Yipsi Moreno|CUB|1980|Zagreb|CRO|2008-09-09
national|DMA|senior|HT|F|outdoor|52.22||Treneese Hamilton|DMA|2003|Auburn|USA|2025-04-26
national|DOM|senior|HT|F|outdoor|62.72||Ludith Campos|DOM|2000|Eugene|USA|2024-06-06
national|ECU|senior|HT|F|outdoor|67.32||Valeria Chiliquinga|ECU|1991|Vila Nova de Cerveira|POR|2019-05-04
national|ESA|senior|HT|F|outdoor|62.43||Nancy Guillén|ESA|1976|San Salvador|ESA|2001-06-09
national|GRN|senior|HT|F|outdoor|58.85||Sheba George|GRN||Storrs|USA|2002-05-05
national|GUA|senior|HT|F|outdoor|62.28||Sophie Pérez|GUA|2004|Ciudad de Guatemala|GUA|2025-05-24
national|HAI|senior|HT|F|outdoor|67.88||Michaelle Valentin|HAI|2001|Gainesville|USA|2026-04-03
national|ISV|senior|HT|F|outdoor|54.69||Maia Campbell|ISV|1998|College Station|USA|2021-04-10
national|IVB|senior|HT|F|outdoor|60.97||Tynelle Gumbs|IVB|1996|Gold Coast|AUS|2018-04-10
national|JAM|senior|HT|F|outdoor|72.03||Nayoka Clunis|JAM|1995|Charlottesville|USA|2026-04-17
national|LCA|senior|HT|F|outdoor|59.77||Lauralyn Clifford|LCA|2003|College Station|USA|2026-05-02
national|MEX|senior|HT|F|outdoor|66.52||Sharon Ayala|MEX|1986|Logan|USA|2009-05-16
national|NCA|senior|HT|F|outdoor|44.63||Marisol Zeledón|NCA||Managua|NCA|2017-12-12
national|PAN|senior|HT|F|outdoor|60.04||Theresa Findlay|PAN|1974|Eugene|USA|1996-06-01
national|PAR|senior|HT|F|outdoor|60.81||Paola Carolina Miranda|PAR|1994|Lawrence|USA|2016-05-27
national|PER|senior|HT|F|outdoor|69.69||Ximena Zorrilla|PER|2000|Lima|PER|2024-04-07
national|PUR|senior|HT|F|outdoor|66.57||Amarilis Alméstica|PUR|1981|Ottawa|CAN|2006-07-01
national|TTO|senior|HT|F|outdoor|71.45||Candice Scott|TTO|1980|Marietta|USA|2005-05-15
national|URU|senior|HT|F|outdoor|61.52||Stefanía Zoryez|URU|1983|Montevideo|URU|2006-04-02
national|USA|senior|HT|F|outdoor|80.31||DeAnna Price|USA|1993|Eugene|USA|2021-06-26
national|VEN|senior|HT|F|outdoor|73.64||Rosa Rodríguez|VEN|1986|Barquisimeto|VEN|2013-05-16
national|VIN|senior|HT|F|outdoor|48.42||Nikelene Mclean|VIN||Towson|USA|2019-04-06
national|ARG|senior|1000|F|outdoor|2:43.61||Mariana Borelli|ARG|1992|Mar del Plata|ARG|2021-11-20
national|CAN|senior|1000|F|outdoor|2:34.14||Diane Cummins|CAN|1974|Bruxelles|BEL|2002-08-30
national|CUB|senior|1000|F|outdoor|2:33.12||Ana Fidelia Quirot|CUB|1963|Jerez de la Frontera|ESP|1989-09-13
national|JAM|senior|1000|F|outdoor|2:34.37||Natoya Goule|JAM|1991|Chorzów|POL|2024-08-25
national|PUR|senior|1000|F|outdoor|2:39.97||Sandra Moya|PUR|1974|Zagreb|CRO|2005-07-11
national|USA|senior|1000|F|outdoor|2:30.71||Addy Wiley|USA|2003|Monaco|MON|2025-07-11
national|CAN|senior|1000|F|indoor|2:33.75||Lucia Stafford|CAN|1998|Boston|USA|2023-01-28
national|DOM|senior|1000|F|indoor|2:47.22||Alexis Panisse|DOM|1993|Blacksburg|USA|2014-01-17
national|JAM|senior|1000|F|indoor|2:37.55||Natoya Goule|JAM|1991|New York|USA|2019-01-26
national|USA|senior|1000|F|indoor|2:34.19||Jen Toomey|USA|1971|Birmingham|GBR|2004-02-20
national|AIA|senior|LJ|F|outdoor|6.71|1.2|Shara Proctor|AIA|1988|Berlin|GER|2009-08-23
national|ANT|senior|LJ|F|outdoor|6.22|-0.9|Amy Harris|ANT|1987|Basseterre|SKN|2014-07-06
national|ARG|senior|LJ|F|outdoor|6.61|1.5|Andrea Ávila|ARG|1970|Buenos Aires|ARG|1993-05-23
national|ARU|senior|LJ|F|outdoor|5.86|-0.4|Silvienne Krosendijk|ARU|1986|Johnson City|USA|2007-05-12
national|BAH|senior|LJ|F|outdoor|6.83|0.3|Bianca Stuart|BAH|1988|Nassau|BAH|2015-06-26
national|BAH|senior|LJ|F|outdoor|6.83|0.7|Anthaya Charlton|BAH|2003|Gainesville|USA|2026-04-17
national|BER|senior|LJ|F|outdoor|6.5|2.0|Arantxa King|BER|1989|Austin|USA|2012-03-31
national|BIZ|senior|LJ|F|outdoor|6.34|0.0|Brooklyn Lyttle|BIZ|2008|Philadelphia|USA|2025-06-22
national|BOL|senior|LJ|F|outdoor|6.09|-0.3|Valeria Quispe|BOL|1997|Tarija|BOL|2017-06-04
national|BRA|senior|LJ|F|outdoor|7.26|1.8|Maurren Higa Maggi|BRA|1976|Bogotá|COL|1999-06-26
national|CAY|senior|LJ|F|outdoor|5.91|-1.6|Ashantae Graham|CAY|2003|San José|CRC|2023-07-22
national|CHI|senior|LJ|F|outdoor|6.6|0.9|Macarena Reyes|CHI|1984|Santiago de Chile|CHI|2012-06-03
national|COL|senior|LJ|F|outdoor|6.95|-0.1|Natalia Linares|COL|2003|Lima|PER|2025-12-01
national|CRC|senior|LJ|F|outdoor|5.95|-1.1|Ana Maria Porras|CRC|1991|Tegucigalpa|HON|2013-09-26
national|CUB|senior|LJ|F|outdoor|6.99|0.4|Lissette Cuza|CUB|1975|Jena|GER|2000-06-03
national|DMA|senior|LJ|F|outdoor|6.64|0.4|Thea Lafond|DMA|1994|São Paulo|BRA|2022-05-01
national|DOM|senior|LJ|F|outdoor|6.63|0.0|Evelina Minaya|DOM|2000|Bayaguana|DOM|2026-03-21
national|ECU|senior|LJ|F|outdoor|6.67|1.8|Yuliana Angúlo|ECU|1994|Leverkusen|GER|2021-05-16
national|ESA|senior|LJ|F|outdoor|6.04||Maria Carrillo|ESA|1984|San Salvador|ESA|2006-03-18
national|GRN|senior|LJ|F|outdoor|6.71|0.0|Patricia Sylvester|GRN|1983|Atlanta|USA|2008-03-29
national|GUA|senior|LJ|F|outdoor|6.36|0.4|Thelma Nohemí Fuentes|GUA|1992|Ciudad de Guatemala|GUA|2018-07-14
national|GUY|senior|LJ|F|outdoor|6.82||Jennifer Inniss|GUY|1959|Nice|FRA|1982-08-14
national|HON|senior|LJ|F|outdoor|6.06|1.7|Brenda Santos|HON|2010|Calviá|ESP|2026-02-07
national|ISV|senior|LJ|F|outdoor|6.72|0.1|Flora Hyacinth|ISV|1966|Ciudad de México|MEX|1998-05-23
national|IVB|senior|LJ|F|outdoor|7.08|1.4|Chantel Malone|IVB|1991|Bradenton|USA|2021-03-27
national|JAM|senior|LJ|F|outdoor|7.16|-0.1|Elva Goulbourne|JAM|1980|Ciudad de México|MEX|2004-05-22
national|LCA|senior|LJ|F|outdoor|6.47||Michelle Baptiste|LCA|1977|Springfield|USA|1996-05-04
national|MEX|senior|LJ|F|outdoor|6.74|-0.6|Jessamyn Sauceda|MEX|1989|Ciudad de México|MEX|2017-05-07
national|MNT|senior|LJ|F|outdoor|5.62||Lynette Lee|MNT||London|GBR|1971-05-23
national|NCA|senior|LJ|F|outdoor|5.49||Esther Orozco|NCA||Managua|NCA|2019-11-02
national|PAN|senior|LJ|F|outdoor|6.6|0.8|Natalie Aranda|PAN|1995|Cochabamba|BOL|2018-06-06
national|PAR|senior|LJ|F|outdoor|6.05|0.5|Ana Paula Arguello|PAR|2003|Cascavel|BRA|2022-09-29
national|PER|senior|LJ|F|outdoor|6.66|1.5|Paola Mautino|PER|1990|Cochabamba|BOL|2018-06-06
national|PUR|senior|LJ|F|outdoor|6.96|0.0|Madeline De Jesus|PUR|1957|Ciudad de México|MEX|1988-07-24
national|SKN|senior|LJ|F|outdoor|6.67|-0.2|Tanika Liburd|SKN|1982|Houston|USA|2010-05-20
national|SUR|senior|LJ|F|outdoor|5.91||Deborah Galong|SUR|1996|Paramaribo|SUR|2020-01-25
national|TKS|senior|LJ|F|outdoor|4.98||Tashy Forbes|TKS||Kew|GBR|2004-01-01
national|TTO|senior|LJ|F|outdoor|6.96|2.0|Tyra Gittens-Spotsville|TTO|1998|College Station|USA|2021-05-14
national|URU|senior|LJ|F|outdoor|6.52|2.0|Mónica Falcioni|URU|1968|Bogotá|COL|1999-06-26
national|USA|senior|LJ|F|outdoor|7.49|1.3|Jackie Joyner-Kersee|USA|1962|New York|USA|1994-05-22
national|USA|senior|LJ|F|outdoor|7.49|1.7|Jackie Joyner-Kersee|USA|1962|Sestriere|ITA|1994-07-31
national|VEN|senior|LJ|F|outdoor|6.88|1.4|Yulimar Rojas|VEN|1995|La Nucia|ESP|2021-06-13
national|VIN|senior|LJ|F|outdoor|6.21||Marvette Collis|VIN||San Diego|USA|1994-05-07
national|VIN|senior|LJ|F|outdoor|6.21|1.1|Mikeisha Welcome|VIN|2000|Toronto|CAN|2025-06-24
national|AIA|senior|LJ|F|indoor|6.67||Shara Proctor|AIA|1988|Blacksburg|USA|2010-02-05
national|ARG|senior|LJ|F|indoor|6.0||Milagros D'Amico|ARG|2008|Cochabamba|BOL|2026-02-28
national|BAH|senior|LJ|F|indoor|6.98||Anthaya Charlton|BAH|2003|Fayetteville|USA|2025-01-31
national|BER|senior|LJ|F|indoor|6.42||Arantxa King|BER|1989|Seattle|USA|2008-02-29
national|BIZ|senior|LJ|F|indoor|6.27||Brooklyn Lyttle|BIZ|2008|New York|USA|2025-12-27
national|BRA|senior|LJ|F|indoor|6.89||Maurren Higa Maggi|BRA|1976|Valencia|ESP|2008-03-09
national|CHI|senior|LJ|F|indoor|6.29||Rocio Fernanda Munoz|CHI|2001|Cochabamba|BOL|2022-02-19
national|COL|senior|LJ|F|indoor|6.8||Natalia Linares|COL|2003|Toruń|POL|2026-03-22
national|CUB|senior|LJ|F|indoor|6.79||Yargelis Savigne|CUB|1984|Stuttgart|GER|2007-02-03
national|DMA|senior|LJ|F|indoor|6.45||Thea Lafond|DMA|1994|Virginia Beach|USA|2022-02-05
national|ESA|senior|LJ|F|indoor|5.91||Laura Valldeperas|ESA|1981|Findlay|USA|2004-02-14
national|GRN|senior|LJ|F|indoor|6.56||Joniar Thomas|GRN|2001|College Station|USA|2024-01-20
national|ISV|senior|LJ|F|indoor|6.38||Flora Hyacinth|ISV|1966|Paris|FRA|1997-03-08
national|IVB|senior|LJ|F|indoor|6.67||Chantel Malone|IVB|1991|Berlin|GER|2017-02-10
national|JAM|senior|LJ|F|indoor|6.91||Elva Goulbourne|JAM|1980|Fayetteville|USA|2002-02-23
national|MEX|senior|LJ|F|indoor|6.21||Jessamyn Sauceda|MEX|1989|Flagstaff|USA|2019-02-02
national|PAR|senior|LJ|F|indoor|5.75||Ana Paula Arguello|PAR|2003|Cochabamba|BOL|2025-02-22
national|PUR|senior|LJ|F|indoor|6.64||Alysbeth Felix|PUR|1993|Cochabamba|BOL|2026-02-28
national|SKN|senior|LJ|F|indoor|6.33||Tanika Liburd|SKN|1982|Houston|USA|2008-02-09
national|TTO|senior|LJ|F|indoor|6.83||Tyra Gittens-Spotsville|TTO|1998|Manhattan|USA|2026-01-30
national|USA|senior|LJ|F|indoor|7.23||Brittney Reese|USA|1986|Istanbul|TUR|2012-03-11
national|AIA|senior|4x100|F|outdoor|50.6|||AIA||Port of Spain|TTO|1987-04-20
national|ANT|senior|4x100|F|outdoor|46.22|||ANT||Port of Spain|TTO|2004-05-02
national|ARG|senior|4x100|F|outdoor|44.72|||ARG||Santiago de Chile|CHI|2023-11-02
national|BAH|senior|4x100|F|outdoor|41.92|||BAH||Sevilla|ESP|1999-08-29
national|BAR|senior|4x100|F|outdoor|44.34|||BAR||Sherbrooke|CAN|2004-08-01
national|BIZ|senior|4x100|F|outdoor|47.44|||BIZ||Managua|NCA|2017-12-11
national|BOL|senior|4x100|F|outdoor|45.09|||BOL||Cuiabá|BRA|2024-05-12
national|BRA|senior|4x100|F|outdoor|42.29|||BRA||Moskva|RUS|2013-08-18
national|CAN|senior|4x100|F|outdoor|42.17|||CAN||Gaborone|BOT|2026-05-03
national|CHI|senior|4x100|F|outdoor|43.64|||CHI||Guangzhou|CHN|2025-05-10
national|COL|senior|4x100|F|outdoor|43.03|||COL||Bogotá|COL|2004-07-10
national|COL|senior|4x100|F|outdoor|43.03|||COL||Helsinki|FIN|2005-08-12
national|CRC|senior|4x100|F|outdoor|46.09|||CRC||Xalapa|MEX|2014-11-28
national|CUB|senior|4x100|F|outdoor|42.89|||CUB||Stuttgart|GER|1993-08-22
national|DOM|senior|4x100|F|outdoor|43.28|||DOM||Moskva|RUS|2013-08-18
national|ECU|senior|4x100|F|outdoor|43.47|||ECU||Nassau|BAH|2024-05-05
national|GRN|senior|4x100|F|outdoor|44.72|||GRN||Port of Spain|TTO|2012-06-24
national|IVB|senior|4x100|F|outdoor|43.45|||IVB||Road Town|IVB|2016-07-03
national|JAM|senior|4x100|F|outdoor|41.02|||JAM||Tokyo|JPN|2021-08-06
national|LCA|senior|4x100|F|outdoor|46.78|||LCA||Bridgetown|BAR|1999-06-26
national|MEX|senior|4x100|F|outdoor|44.79|||MEX||Taipei|TPE|2017-08-28
national|PUR|senior|4x100|F|outdoor|43.43|||PUR||Road Town|IVB|2016-07-03
national|SKN|senior|4x100|F|outdoor|43.53|||SKN||La Habana|CUB|2009-07-04
national|TTO|senior|4x100|F|outdoor|42.03|||TTO||Beijing|CHN|2015-08-29
national|USA|senior|4x100|F|outdoor|40.82|||USA||London|GBR|2012-08-10
national|VEN|senior|4x100|F|outdoor|43.53|||VEN||Xalapa|MEX|2014-11-28
national|AIA|senior|JT|F|outdoor|28.1||Melissa Mussington|AIA||The Valley|USA|2009-02-21
national|ANT|senior|JT|F|outdoor|42.09||Zonique Charles|ANT|2010|St. John's|ANT|2025-07-12
national|ARG|senior|JT|F|outdoor|56.18||Romina Maggi|ARG|1976|Rosario|ARG|2004-04-14
national|ARU|senior|JT|F|outdoor|37.25||Julianne Dorothal|ARU|1997|Youngstown|USA|2019-05-05
national|BAH|senior|JT|F|outdoor|64.19||Rhema Otabor|BAH|2002|Eugene|USA|2024-06-06
national|BAR|senior|JT|F|outdoor|47.0||Deandra Dottin|BAR|1991|Basseterre|SKN|2008-03-24
national|BER|senior|JT|F|outdoor|40.39||Shianne Furbert|BER|1985|Colomiers|FRA|2014-10-18
national|BIZ|senior|JT|F|outdoor|39.2||Katy Sealy|BIZ|1990|Managua|NCA|2017-12-10
national|BOL|senior|JT|F|outdoor|42.13||Natalia Chávez|BOL|1995|Cochabamba|BOL|2013-05-05
national|BRA|senior|JT|F|outdoor|62.89||Jucilene De Lima|BRA|1990|São Paulo|BRA|2014-10-11
national|CAN|senior|JT|F|outdoor|64.83||Liz Gleadle|CAN|1988|Kawasaki|JPN|2015-05-10
national|CAY|senior|JT|F|outdoor|43.43||Daneliz Thomas|CAY|1999|Gulf Shores|USA|2019-05-23
national|CHI|senior|JT|F|outdoor|54.94||María Paz Ríos|CHI|1989|Santiago de Chile|CHI|2018-02-18
national|COL|senior|JT|F|outdoor|66.7||Flor Dennis Ruiz|COL|1991|Cuiabá|BRA|2024-05-12
national|CRC|senior|JT|F|outdoor|45.89||Génova Arias|CRC|1991|San José|CRC|2013-03-12
national|CUB|senior|JT|F|outdoor|71.7||Osleidis Menéndez|CUB|1979|Helsinki|FIN|2005-08-14
national|DMA|senior|JT|F|outdoor|46.72||Shanee Angol|DMA|1998|Fayetteville|USA|2018-03-24
national|DOM|senior|JT|F|outdoor|54.29||Freisa Iris Núñez|DOM|1987|Mayagüez|PUR|2011-07-17
national|ECU|senior|JT|F|outdoor|65.12||Yulesy Angulo|ECU|2001|Tokyo|JPN|2025-09-20
national|ESA|senior|JT|F|outdoor|44.05||Karen Villafuerte|ESA||Ciudad de Guatemala|GUA|2001-11-29
national|GRN|senior|JT|F|outdoor|54.82||Candesha Scott|GRN|1997|Allendale|USA|2022-05-28
national|GUA|senior|JT|F|outdoor|44.27||Sofía Alonso|GUA|1992|Monterrey|MEX|2018-06-03
national|GUY|senior|JT|F|outdoor|51.27||Anisha Gibbons|GUY|2004|Lubbock|USA|2023-03-25
national|HAI|senior|JT|F|outdoor|37.14||Vanessa Jules|HAI|1991|Clarksville|USA|2015-04-18
national|HON|senior|JT|F|outdoor|47.27||Esther Padilla|HON|1999|Quetzaltenango|GUA|2025-10-20
national|ISV|senior|JT|F|outdoor|29.0||Shanice Cazaubon|ISV||St. Croix|PUR|2015-05-22
national|IVB|senior|JT|F|outdoor|46.35||Akira Phillip|IVB|1999|Hobbs|USA|2019-05-18
national|JAM|senior|JT|F|outdoor|61.1||Olivia Mckoy|JAM|1973|Nassau|BAH|2005-07-10
national|LCA|senior|JT|F|outdoor|57.22||Erma-Gene Evans|LCA|1984|El Paso|USA|2008-03-29
national|MEX|senior|JT|F|outdoor|59.26||Abigail Gomez|MEX|1991|Morelia|MEX|2015-06-13
national|NCA|senior|JT|F|outdoor|55.28||Dalila Rugama|NCA|1984|Caracas|VEN|2007-05-11
national|PAN|senior|JT|F|outdoor|46.79||Jennifer Rodriguez|PAN|2000|Bogotá|COL|2023-04-01
national|PAR|senior|JT|F|outdoor|57.77||Leryn Franco|PAR|1982|Barquisimeto|VEN|2012-06-08
national|PER|senior|JT|F|outdoor|50.01||Kimberly Flores|PER|2008|Lima|PER|2025-10-31
national|PUR|senior|JT|F|outdoor|62.31||Coralys Ortiz|PUR|1985|Gurabo|PUR|2022-06-17
national|SKN|senior|JT|F|outdoor|43.34||Jahzar Claxton|SKN|2006|Caracas|VEN|2023-04-27
national|SUR|senior|JT|F|outdoor|42.97||Charissa Douglas|SUR|1996|Georgetown|USA|2014-08-02
national|TKS|senior|JT|F|outdoor|24.77||Varlene Francis|TKS||Nassau|BAH|2002-04-01
national|TTO|senior|JT|F|outdoor|54.1||Geraldine George|TTO|1972|Austin|USA|2000-04-08
national|URU|senior|JT|F|outdoor|64.17||Manuela Rotundo|URU|2004|Gainesville|USA|2025-04-04
national|USA|senior|JT|F|outdoor|68.11||Kara Winger|USA|1986|Bruxelles|BEL|2022-09-02
national|VEN|senior|JT|F|outdoor|59.33||Yusbelys Parra|VEN|1986|La Habana|CUB|2012-06-22
national|VIN|senior|JT|F|outdoor|32.72||Shaquille Branker|VIN||Douglas|GBR|2011-09-09
national|AIA|senior|100|F|outdoor|11.5|1.7|Tri-Tania Lowe|AIA|2000|Kingston|JAM|2025-06-07
national|ANT|senior|100|F|outdoor|11.01|1.6|Joella Lloyd|ANT|2002|Jacksonville|USA|2025-05-31
national|ARG|senior|100|F|outdoor|11.4|1.4|Victoria Woodward|ARG|1991|Cochabamba|BOL|2018-05-13
national|BAH|senior|100|F|outdoor|10.84|1.9|Chandra Sturrup|BAH|1971|Lausanne|SUI|2005-07-05
national|BAR|senior|100|F|outdoor|11.14|2.0|Tristan Evelyn|BAR|1998|Tampa|USA|2021-05-16
national|BER|senior|100|F|outdoor|11.46||Debbie Jones|BER|1959|Knoxville|USA|1977-04-15
national|BIZ|senior|100|F|outdoor|11.46|1.3|Kaina Martínez|BIZ|1986|Bradenton|USA|2017-05-25
national|BOL|senior|100|F|outdoor|11.57|1.3|Guadalupe Torrez|BOL|2001|Cochabamba|BOL|2024-04-21
national|BRA|senior|100|F|outdoor|10.91|-0.2|Rosângela Santos|BRA|1990|London|GBR|2017-08-06
national|CAN|senior|100|F|outdoor|10.94|0.9|Audrey Leduc|CAN|1999|Edmonton|CAN|2025-07-13
national|CAY|senior|100|F|outdoor|11.08|1.0|Cydonie Mothersill|CAY|1978|Salamanca|ESP|2006-07-05
national|CHI|senior|100|F|outdoor|11.19|-1.2|Isidora Jiménez|CHI|1993|Cochabamba|BOL|2018-06-06
national|COL|senior|100|F|outdoor|11.18|1.6|Felipa Palácios|COL|1975|Armenia|COL|2005-08-19
national|CRC|senior|100|F|outdoor|11.46|1.6|Sharolyn Joseph|CRC|1994|Toronto|CAN|2015-07-21
national|CUB|senior|100|F|outdoor|11.08|1.8|Yunisleidy García|CUB|1999|Fort-de-France|FRA|2023-05-27
national|DMA|senior|100|F|outdoor|11.29|1.5|Hermin Joseph|DMA|1964|Victoria|CAN|1994-08-23
national|DOM|senior|100|F|outdoor|11.04|-0.8|Liranyi Alonso|DOM|2005|Bayaguana|DOM|2025-08-01
national|ECU|senior|100|F|outdoor|10.99|0.9|Angela Tenorio|ECU|1996|Toronto|CAN|2015-07-22
national|ESA|senior|100|F|outdoor|12.08||Leticia Sorto|ESA||Ciudad de México|MEX|1998-05-30
national|GRN|senior|100|F|outdoor|11.18|0.9|Sherry Fletcher-Jones|GRN|1986|Rio de Janeiro|BRA|2007-07-23
national|GUA|senior|100|F|outdoor|11.66|-0.2|Mariandre Chacón|GUA|2004|Managua|NCA|2022-06-17
national|GUY|senior|100|F|outdoor|11.07|0.4|Jasmine Abrams|GUY|1994|Port of Spain|TTO|2022-06-25
national|HAI|senior|100|F|outdoor|11.18|1.4|Barbara Pierre|HAI|1987|San Angelo|USA|2009-05-21
national|HON|senior|100|F|outdoor|11.55|2.0|Rori Lowe|HON|2001|Austin|USA|2026-04-04
national|ISV|senior|100|F|outdoor|11.07|1.3|Laverne Jones-Ferrette|ISV|1981|London|GBR|2012-08-03
national|IVB|senior|100|F|outdoor|10.77|1.7|Adaejah Hodge|IVB|2006|Gainesville|USA|2026-04-18
national|JAM|senior|100|F|outdoor|10.54|0.9|Elaine Thompson-Herah|JAM|1992|Eugene|USA|2021-08-21
national|LCA|senior|100|F|outdoor|10.72|-0.1|Julien Alfred|LCA|2001|Paris|FRA|2024-08-03
national|MEX|senior|100|F|outdoor|11.09|1.2|Liliana Allen|MEX|1970|Ciudad de México|MEX|1999-06-19
national|MNT|senior|100|F|outdoor|12.99|-0.5|Kendecia Meade|MNT|2007|Port of Spain|TTO|2023-08-07
national|NCA|senior|100|F|outdoor|11.77|0.5|Maria Alejandra Carmona|NCA|1999|Managua|NCA|2024-10-26
national|PAN|senior|100|F|outdoor|11.5|1.5|Selena Mariel Arjona|PAN|1999|Allendale|USA|2022-05-26
national|PAR|senior|100|F|outdoor|11.48|2.0|Xenia Noreen Hiebert|PAR|1998|Asunción|PAR|2026-03-21
national|PER|senior|100|F|outdoor|11.72|1.8|Paula Daruich|PER|2004|Lima|PER|2026-03-28
national|PUR|senior|100|F|outdoor|11.12|0.8|Gladymar Torres|PUR|2003|Paris|FRA|2024-08-02
national|SUR|senior|100|F|outdoor|11.42|0.0|Sunayna Wahi|SUR|1990|Gunnison|USA|2017-05-09
national|TKS|senior|100|F|outdoor|11.99|1.2|Akia Guerrier|TKS|1998|Barranquilla|COL|2018-07-29
national|TTO|senior|100|F|outdoor|10.82|0.9|Michelle-Lee Ahye|TTO|1992|Port of Spain|TTO|2017-06-24
national|URU|senior|100|F|outdoor|11.54|1.7|Claudia Acerenza|URU|1966|Ciudad de México|MEX|1988-07-22
national|USA|senior|100|F|outdoor|10.49|0.0|Florence Griffith-Joyner|USA|1959|Indianapolis|USA|1988-07-16
national|VEN|senior|100|F|outdoor|11.24|1.2|Andrea Purica|VEN|1995|Barranquilla|COL|2018-07-29
national|VIN|senior|100|F|outdoor|11.09|0.6|Natasha Joe-Mayers|VIN|1979|Walnut|USA|2002-04-21
national|AIA|senior|100H|F|outdoor|14.97|0.8|Dee-Ann Rogers|AIA|1993|Kazan|RUS|2013-07-10
national|ANT|senior|100H|F|outdoor|15.77|-0.7|Elma Camacho|ANT||Murfreesboro|USA|2009-05-09
national|ARG|senior|100H|F|outdoor|13.28|1.2|Verónica Depaoli|ARG|1973|Winnipeg|CAN|1999-07-30
national|ARU|senior|100H|F|outdoor|15.84|1.8|Julianne Dorothal|ARU|1997|Ottawa|CAN|2013-06-01
national|BAH|senior|100H|F|outdoor|12.44|0.1|Devynne Charlton|BAH|1995|Budapest|HUN|2023-08-22
national|BAR|senior|100H|F|outdoor|12.88|-1.0|Kierre Beckles|BAR|1990|Beijing|CHN|2015-08-27
national|BER|senior|100H|F|outdoor|14.27|0.3|Shianne Furbert|BER|1985|Morelia|MEX|2013-07-05
national|BIZ|senior|100H|F|outdoor|14.35|0.7|Alexia Neal|BIZ|1993|Williamsburg|USA|2015-05-01
national|BOL|senior|100H|F|outdoor|14.47|1.1|Camila Jimenez|BOL|2004|Cochabamba|BOL|2023-06-03
national|BRA|senior|100H|F|outdoor|12.69|2.0|Vitoria Alves|BRA|1998|Bragança Paulista|BRA|2026-04-25
national|CAN|senior|100H|F|outdoor|12.46|0.7|Perdita Felicien|CAN|1980|Eugene|USA|2004-06-19
national|CAY|senior|100H|F|outdoor|13.49|1.5|Aaliyannah Anderson|CAY|2006|Bolivar|USA|2026-05-02
national|CHI|senior|100H|F|outdoor|13.3|0.4|Francisca Guzmán|CHI|1981|Cochabamba|BOL|2003-05-11
national|COL|senior|100H|F|outdoor|12.89|0.9|Brigitte Merlano|COL|1982|Mayagüez|PUR|2011-07-17
national|CRC|senior|100H|F|outdoor|12.64|0.3|Andrea Carolina Vargas|CRC|1996|Doha|QAT|2019-10-06
national|CUB|senior|100H|F|outdoor|12.61|1.4|Anay Tejeda|CUB|1983|Cali|COL|2008-07-05
national|DMA|senior|100H|F|outdoor|14.03|0.9|Thea Lafond|DMA|1994|East Lansing|USA|2015-05-16
national|DOM|senior|100H|F|outdoor|12.77|1.8|Lavonne Idlette|DOM|1985|Montverde|USA|2013-06-08
national|ECU|senior|100H|F|outdoor|12.49|1.3|Maribel Caicedo|ECU|1998|Fayetteville|USA|2024-05-23
national|ESA|senior|100H|F|outdoor|13.61|0.7|Nancy Gabriela Sandoval|ESA|1999|Quetzaltenango|GUA|2025-10-19
national|GRN|senior|100H|F|outdoor|13.61|0.0|Joniar Thomas|GRN|2001|College Station|USA|2024-04-05
national|GUA|senior|100H|F|outdoor|14.49|0.5|Maria Camposano|GUA||New Haven|USA|2025-05-10
national|GUY|senior|100H|F|outdoor|13.27|1.7|Jenea Mccammon|GUY|1991|Barranquilla|COL|2018-07-30
national|HAI|senior|100H|F|outdoor|12.74|1.7|Nadine Faustin-Parker|HAI|1976|Athína|GRE|2004-08-23
national|HON|senior|100H|F|outdoor|13.83|-0.6|Jeimy J. Bernárdez|HON|1986|Toluca|MEX|2008-07-21
national|ISV|senior|100H|F|outdoor|13.33|0.5|Flora Hyacinth|ISV|1966|Tuscaloosa|USA|1987-05-17
national|IVB|senior|100H|F|outdoor|13.13|1.0|Deya Erickson|IVB|1997|Tampa|USA|2026-04-11
national|JAM|senior|100H|F|outdoor|12.24|-0.4|Ackera Nugent|JAM|2002|Roma|ITA|2024-08-30
national|LCA|senior|100H|F|outdoor|12.69|2.0|Aasia Laurencin|LCA|2002|Windsor|CAN|2025-06-15
national|MEX|senior|100H|F|outdoor|13.2||Sandra Tavares|MEX|1962|Ciudad de México|MEX|1990-05-19
national|NCA|senior|100H|F|outdoor|14.17|1.3|María Alejandra Alvarado|NCA|2006|Eugene|USA|2026-04-18
national|PAN|senior|100H|F|outdoor|12.86|0.9|Yvette Lewis|PAN|1985|Ciudad de México|MEX|2014-08-16
national|PAR|senior|100H|F|outdoor|13.4|1.7|Camila Pirelli|PAR|1989|Medellín|COL|2016-04-23
national|PER|senior|100H|F|outdoor|13.25|0.5|Diana Bazalar|PER|1995|Lima|PER|2019-08-07
national|PUR|senior|100H|F|outdoor|12.26|-0.2|Jasmine Camacho-Quinn|PUR|1996|Tokyo|JPN|2021-08-01
national|SKN|senior|100H|F|outdoor|13.48|1.1|Kieshonna Brooks|SKN|1998|Fayetteville|USA|2019-05-09
national|SUR|senior|100H|F|outdoor|15.48||Yvette Bonapart|SUR|1965|Alphen aan den Rijn|NED|1992-05-24
national|TKS|senior|100H|F|outdoor|17.33|1.7|Sanadia Forbes|TKS||Basseterre|SKN|2015-04-04
national|TTO|senior|100H|F|outdoor|12.85|1.1|Aleesha Barber|TTO|1987|Greensboro|USA|2010-05-29
national|URU|senior|100H|F|outdoor|14.32|1.0|Sofia Ingold|URU|2005|Buenos Aires|ARG|2026-04-19
national|USA|senior|100H|F|outdoor|12.17|2.0|Masai Russell|USA|2000|Miramar|USA|2025-05-02
national|VEN|senior|100H|F|outdoor|12.67|1.7|Yoveiny Mota|VEN|2000|Fayetteville|USA|2024-05-23
national|VIN|senior|100H|F|outdoor|13.92||Yvette Haynes|VIN||Minneapolis|USA|1992-05-10
national|BOL|senior|10000W|F|outdoor|45:03.01||Angela Castro|BOL|1993|Lima|PER|2025-07-16
national|DOM|senior|10000W|F|outdoor|48:01.04||Alexandra Toussaint|DOM||Romana|DOM|2024-03-09
national|AIA|senior|200|F|outdoor|24.34|-2.3|Tri-Tania Lowe|AIA|2000|Kingston|JAM|2026-04-16
national|ANT|senior|200|F|outdoor|22.66|-0.2|Joella Lloyd|ANT|2002|Eugene|USA|2022-06-09
national|ARG|senior|200|F|outdoor|22.94||Beatriz Allocco|ARG|1955|La Paz|BOL|1978-11-11
national|ARU|senior|200|F|outdoor|25.2|0.1|Jelissa Nedd|ARU|1996|Oranjestad|NED|2011-06-23
national|BAH|senior|200|F|outdoor|21.74|-0.4|Shaunae Miller-Uibo|BAH|1994|Zürich|SUI|2019-08-29
national|BAR|senior|200|F|outdoor|22.59|1.5|Sada Williams|BAR|1997|Spanish Town|JAM|2024-03-09
national|BER|senior|200|F|outdoor|23.05||Debbie Jones|BER|1959|Los Angeles|USA|1977-06-10
national|BIZ|senior|200|F|outdoor|22.98|1.7|Emma Wade|BIZ|1980|Gainesville|USA|2004-05-28
national|BOL|senior|200|F|outdoor|23.91|1.0|Silva Alinny Akarlet Delgadillo|BOL|1997|Cochabamba|BOL|2025-03-30
national|BRA|senior|200|F|outdoor|22.47|1.4|Vitoria Cristina Rosa|BRA|1996|Eugene|USA|2022-07-19
national|CAY|senior|200|F|outdoor|22.39|1.1|Cydonie Mothersill|CAY|1978|Nassau|BAH|2005-07-10
national|CHI|senior|200|F|outdoor|22.82|1.1|Martina Weil|CHI|1999|Bruxelles|BEL|2025-08-03
national|COL|senior|200|F|outdoor|22.7|-0.4|Lina Licona|COL|1998|Cochabamba|BOL|2024-06-09
national|CRC|senior|200|F|outdoor|23.7|1.9|Sharolyn Joseph|CRC|1994|Toronto|CAN|2015-07-23
national|CUB|senior|200|F|outdoor|22.68|0.7|Roxana Díaz|CUB|1981|Salamanca|ESP|2007-07-04
national|DMA|senior|200|F|outdoor|23.58|0.0|Hermin Joseph|DMA|1964|Raleigh|USA|1994-05-28
national|DOM|senior|200|F|outdoor|22.3|1.0|Marileidy Paulino|DOM|1996|Miramar|USA|2025-05-04
national|ECU|senior|200|F|outdoor|22.69|0.5|Nicole Caicedo|ECU|2000|Quito|ECU|2026-04-18
national|ESA|senior|200|F|outdoor|24.91||Veronica Quijano|ESA|1982|San Salvador|ESA|2001-10-21
national|GRN|senior|200|F|outdoor|22.67|1.7|Sherry Fletcher-Jones|GRN|1986|Sacramento|USA|2007-06-09
national|GUA|senior|200|F|outdoor|23.54|-0.1|Mariandre Chacón|GUA|2004|Quetzaltenango|GUA|2025-10-19
national|GUY|senior|200|F|outdoor|22.94|1.1|Brenessa Thompson|GUY|1996|Columbia|USA|2017-05-11
national|HAI|senior|200|F|outdoor|23.06|-0.3|Marlena Wesh|HAI|1991|Charlottesville|USA|2012-04-21
national|HON|senior|200|F|outdoor|24.25|0.6|Rori Lowe|HON|2001|Austin|USA|2026-04-30
national|ISV|senior|200|F|outdoor|22.46|0.3|Laverne Jones-Ferrette|ISV|1981|Hengelo|NED|2009-06-01
national|IVB|senior|200|F|outdoor|22.1|1.9|Adaejah Hodge|IVB|2006|Athens|USA|2026-04-10
national|JAM|senior|200|F|outdoor|21.41|0.1|Shericka Jackson|JAM|1994|Budapest|HUN|2023-08-25
national|LCA|senior|200|F|outdoor|21.71|-0.6|Julien Alfred|LCA|2001|London|GBR|2025-07-19
national|MEX|senior|200|F|outdoor|22.45|1.4|Cecilia Tamayo|MEX|1997|Tampa|USA|2023-05-14
national|MNT|senior|200|F|outdoor|24.15|0.8|Amani Kirnon|MNT|2004|Jacksonville|USA|2026-05-01
national|NCA|senior|200|F|outdoor|23.84|-0.1|Maria Alejandra Carmona|NCA|1999|Quetzaltenango|GUA|2025-10-19
national|PAN|senior|200|F|outdoor|23.29|-0.2|Cristal Chenoa Cuervo|PAN|2002|Fairfax|USA|2023-05-14
national|PAR|senior|200|F|outdoor|23.93|0.2|Xenia Noreen Hiebert|PAR|1998|Diamond|VIN|2025-07-20
national|PER|senior|200|F|outdoor|23.55||Carmela Bolivar|PER|1957|La Paz|BOL|1978-11-11
national|PUR|senior|200|F|outdoor|22.23|1.8|Carol Rodriguez|PUR|1985|Provo|USA|2006-05-26
national|SUR|senior|200|F|outdoor|23.47|0.7|Kristen Nieuwendam|SUR|1991|State College|USA|2012-05-04
national|TKS|senior|200|F|outdoor|23.48|1.2|Yanique Haye-Smith|TKS|1990|Baltimore|USA|2019-04-20
national|TTO|senior|200|F|outdoor|22.25|0.8|Michelle-Lee Ahye|TTO|1992|Rio de Janeiro|BRA|2016-08-16
national|URU|senior|200|F|outdoor|24.05||Claudia Acerenza|URU|1966|Medellín|COL|1989-08-07
national|USA|senior|200|F|outdoor|21.34|1.3|Florence Griffith-Joyner|USA|1959|Seoul|KOR|1988-09-29
national|VEN|senior|200|F|outdoor|22.53|0.1|Nercely Soto|VEN|1990|Caracas|VEN|2012-05-12
national|VIN|senior|200|F|outdoor|22.8|1.4|Natasha Joe-Mayers|VIN|1979|Baton Rouge|USA|2002-05-29
national|ANT|senior|200|F|indoor|23.35||La'nica Locker|ANT|2006|Lubbock|USA|2025-03-08
national|ARG|senior|200|F|indoor|24.41||Noeli Anahí Martínez|ARG|1996|Cochabamba|BOL|2020-02-02
national|BAH|senior|200|F|indoor|22.4||Shaunae Miller-Uibo|BAH|1994|Fayetteville|USA|2021-01-31
national|BAR|senior|200|F|indoor|23.16||Tristan Evelyn|BAR|1998|Birmingham|USA|2020-02-29
national|BER|senior|200|F|indoor|23.95||Caitlyn Bobb|BER|2003|Brighton|USA|2024-02-20
national|BIZ|senior|200|F|indoor|23.72||Kaina Martínez|BIZ|1986|Boston|USA|2017-02-26
national|BOL|senior|200|F|indoor|24.3||Silva Alinny Akarlet Delgadillo|BOL|1997|Cochabamba|BOL|2025-02-09
national|BRA|senior|200|F|indoor|23.71||Maria Magnólia Figueirêdo|BRA|1963|Budapest|HUN|1989-03-04
national|CAY|senior|200|F|indoor|22.82||Cydonie Mothersill|CAY|1978|Liévin|FRA|2003-02-23
national|COL|senior|200|F|indoor|23.6||Samantha Gonzalez|COL|1996|Fayetteville|USA|2025-02-15
national|CRC|senior|200|F|indoor|24.87||Zoila Stewart Lee|CRC|1968|Lincoln|USA|1998-02-28
national|CUB|senior|200|F|indoor|23.63||Yarima García|CUB|2004|Ostrava|CZE|2026-02-12
national|DOM|senior|200|F|indoor|23.82||Marileidy Paulino|DOM|1996|Staten Island|USA|2018-02-03
national|ESA|senior|200|F|indoor|27.0||Arely Franco|ESA|1968|Toronto|CAN|1993-03-13
national|GRN|senior|200|F|indoor|23.02||Hazel-Ann Regis-Buckels|GRN|1981|Fayetteville|USA|2005-02-27
national|GUA|senior|200|F|indoor|23.75||Mariandre Chacón|GUA|2004|Louisville|USA|2026-02-28
national|GUY|senior|200|F|indoor|22.91||Keliza Smith|GUY|2003|College Station|USA|2026-02-26
national|HAI|senior|200|F|indoor|23.51||Marlena Wesh|HAI|1991|Birmingham|USA|2012-01-21
national|HON|senior|200|F|indoor|24.19||Rori Lowe|HON|2001|College Station|USA|2026-02-06
national|ISV|senior|200|F|indoor|22.95||Allison Peter|ISV|1992|Nampa|USA|2012-03-09
national|IVB|senior|200|F|indoor|22.22||Adaejah Hodge|IVB|2006|Fayetteville|USA|2026-03-14
national|JAM|senior|200|F|indoor|21.87||Merlene Ottey|JAM|1960|Liévin|FRA|1993-02-13
national|LCA|senior|200|F|indoor|22.01||Julien Alfred|LCA|2001|Albuquerque|USA|2023-03-11
national|MEX|senior|200|F|indoor|23.3||Cecilia Tamayo|MEX|1997|Fayetteville|USA|2023-02-11
national|PAN|senior|200|F|indoor|23.68||Cristal Chenoa Cuervo|PAN|2002|Virginia Beach|USA|2025-02-26
national|PUR|senior|200|F|indoor|22.54||Jasmine Camacho-Quinn|PUR|1996|Louisville|USA|2022-02-12
national|SUR|senior|200|F|indoor|23.67||Sunayna Wahi|SUR|1990|Birmingham|USA|2017-03-11
national|TTO|senior|200|F|indoor|22.83||Kayelle Clarke|TTO|1996|College Station|USA|2018-02-25
national|URU|senior|200|F|indoor|25.07||Marcela Tiscornia|URU|1972|Barcelona|ESP|1995-03-10
national|USA|senior|200|F|indoor|22.09||Abby Steiner|USA|1999|College Station|USA|2022-02-26
national|VIN|senior|200|F|indoor|23.24||Kineke Alexander|VIN|1986|Fayetteville|USA|2015-02-14
national|AIA|senior|400|F|outdoor|55.41||Artesha Richardson|AIA|1998|El Paso|USA|2017-05-13
national|ANT|senior|400|F|outdoor|52.49||Afia Charles|ANT|1992|Houston|USA|2013-05-12
national|ARG|senior|400|F|outdoor|52.50||Olga Conte|ARG|1966|Buenos Aires|ARG|1997-03-22
national|ARU|senior|400|F|outdoor|57.78||Jelissa Nedd|ARU|1996|Willemstad|NED|2011-07-08
national|BAH|senior|400|F|outdoor|48.36||Shaunae Miller-Uibo|BAH|1994|Tokyo|JPN|2021-08-06
national|BAR|senior|400|F|outdoor|49.58||Sada Williams|BAR|1997|Budapest|HUN|2023-08-21
national|BER|senior|400|F|outdoor|51.11||Caitlyn Bobb|BER|2003|Winston-Salem|USA|2025-05-17
national|BIZ|senior|400|F|outdoor|53.19||Sam Dirks|BIZ|1992|Riverside|USA|2015-05-16
national|BOL|senior|400|F|outdoor|53.90||Cecilia Evangelina Gómez|BOL|1993|Cochabamba|BOL|2021-04-18
national|BRA|senior|400|F|outdoor|50.62||Maria Magnólia Figueirêdo|BRA|1963|Rovereto|ITA|1990-08-21
national|CAN|senior|400|F|outdoor|49.91||Marita Payne|CAN|1960|Los Angeles|USA|1984-08-06
national|CAN|senior|400|F|outdoor|49.91||Jillian Richardson Briscoe|CAN|1965|Seoul|KOR|1988-09-25
national|CAY|senior|400|F|outdoor|52.17||Shalysa Wray|CAY|1999|Lubbock|USA|2022-05-14
national|CHI|senior|400|F|outdoor|49.72||Martina Weil|CHI|1999|Zürich|SUI|2025-08-28
national|COL|senior|400|F|outdoor|49.64||Ximena Restrepo|COL|1969|Barcelona|ESP|1992-08-05
national|CRC|senior|400|F|outdoor|52.57||Zoila Stewart Lee|CRC|1968|Ponce|PUR|1993-11-25
national|CUB|senior|400|F|outdoor|49.48||Roxana Gómez|CUB|1999|Tokyo|JPN|2025-09-18
national|DMA|senior|400|F|outdoor|53.40||Dawn Williams-Sewer|DMA|1973|Jonesboro|USA|1996-04-13
national|DOM|senior|400|F|outdoor|47.98||Marileidy Paulino|DOM|1996|Tokyo|JPN|2025-09-18
national|ECU|senior|400|F|outdoor|51.53||Nicole Caicedo|ECU|2000|São Paulo|BRA|2023-07-29
national|ESA|senior|400|F|outdoor|54.72||Veronica Quijano|ESA|1982|Ciudad de Guatemala|GUA|2001-11-29
national|GRN|senior|400|F|outdoor|50.64||Hazel-Ann Regis-Buckels|GRN|1981|Oxford|USA|2004-05-16
national|GUA|senior|400|F|outdoor|55.64||Patricia Meigham|GUA|1954|Los Angeles|USA|1984-08-04
national|GUY|senior|400|F|outdoor|50.20||Aliyah Abrams|GUY|1997|Freeport|BAH|2023-05-13
national|HAI|senior|400|F|outdoor|49.91||Wadeline Venlogh|HAI|1998|Tokyo|JPN|2025-09-14
national|HON|senior|400|F|outdoor|55.24||Heidy Palacios|HON|1990|Managua|NCA|2012-06-17
national|ISV|senior|400|F|outdoor|51.47||Laverne Jones-Ferrette|ISV|1981|Lawrence|USA|2007-04-21
national|IVB|senior|400|F|outdoor|51.24||Adaejah Hodge|IVB|2006|Coral Gables|USA|2026-03-28
national|JAM|senior|400|F|outdoor|48.57||Nickisha Pryce|JAM|2001|London|GBR|2024-07-20
national|LCA|senior|400|F|outdoor|52.21||Verneta Lesforis|LCA|1975|Bridgetown|BAR|1999-06-25
national|MEX|senior|400|F|outdoor|48.89||Ana Guevara|MEX|1977|Paris|FRA|2003-08-27
national|NCA|senior|400|F|outdoor|53.90||Maria Alejandra Carmona|NCA|1999|Quetzaltenango|GUA|2025-10-20
national|PAN|senior|400|F|outdoor|52.43||Gianna Woodruff|PAN|1993|Waco|USA|2022-04-23
national|PAR|senior|400|F|outdoor|55.50||Montserrath Gauto|PAR|2006|Quito|ECU|2025-07-09
national|PER|senior|400|F|outdoor|51.71||Arie Aoki|PER|2004|Fukuroi|JPN|2025-05-03
national|PUR|senior|400|F|outdoor|50.52||Gabby Scott|PUR|1997|Paris|FRA|2024-08-06
national|SKN|senior|400|F|outdoor|50.83||Tiandra Ponteen|SKN|1984|Sacramento|USA|2005-06-11
national|SUR|senior|400|F|outdoor|52.01||Letitia Vriesde|SUR|1964|Arnhem|NED|1997-07-12
national|TKS|senior|400|F|outdoor|52.50||Yanique Haye-Smith|TKS|1990|Greensboro|USA|2021-04-10
national|TTO|senior|400|F|outdoor|51.83||Janeil Bellille|TTO|1989|Port of Spain|TTO|2014-06-21
national|URU|senior|400|F|outdoor|52.53||Déborah Rodríguez|URU|1992|Montevideo|URU|2014-10-03
national|USA|senior|400|F|outdoor|47.78||Sydney Mclaughlin-Levrone|USA|1999|Tokyo|JPN|2025-09-18
national|VEN|senior|400|F|outdoor|51.94||Nercely Soto|VEN|1990|Trujillo|PER|2013-11-26
national|VIN|senior|400|F|outdoor|50.63||Shafiqua Maloney|VIN|1999|Lignano Sabbiadoro|ITA|2024-07-14
national|ANT|senior|400|F|indoor|53.01||Samantha Edwards|ANT|1990|Boston|USA|2016-02-12
national|ARG|senior|400|F|indoor|53.73||María Florencia Lamboglia|ARG|1992|Cochabamba|BOL|2026-03-01
national|BAH|senior|400|F|indoor|50.21||Shaunae Miller-Uibo|BAH|1994|Staten Island|USA|2021-02-13
national|BAR|senior|400|F|indoor|52.28||Sada Williams|BAR|1997|Fayetteville|USA|2022-02-11
national|BER|senior|400|F|indoor|52.69||Caitlyn Bobb|BER|2003|Louisville|USA|2025-03-03
national|BIZ|senior|400|F|indoor|54.11||Lydia Troupe|BIZ|2001|Brighton|USA|2024-02-23
national|BRA|senior|400|F|indoor|52.54||Letícia De Souza|BRA|1996|Fayetteville|USA|2017-02-10
national|CAN|senior|400|F|indoor|51.23||Savannah Sutherland|CAN|2003|Virginia Beach|USA|2025-03-15
national|CAY|senior|400|F|indoor|53.20||Shalysa Wray|CAY|1999|Lubbock|USA|2023-02-25
national|CHI|senior|400|F|indoor|51.87||Martina Weil|CHI|1999|Gent|BEL|2025-02-23
national|COL|senior|400|F|indoor|52.12||Ximena Restrepo|COL|1969|Indianapolis|USA|1991-03-09
national|CRC|senior|400|F|indoor|56.43||Zoila Stewart Lee|CRC|1968|Lincoln|USA|1999-02-27
national|CUB|senior|400|F|indoor|52.02||Indira Terrero|CUB|1985|Metz|FRA|2013-02-24
national|DMA|senior|400|F|indoor|54.64||Dawn Williams-Sewer|DMA|1973|Jonesboro|USA|1997-02-24
national|DOM|senior|400|F|indoor|53.83||Libia Jackson|DOM||Boston|USA|2002-03-09
national|ECU|senior|400|F|indoor|54.49||Nicole Caicedo|ECU|2000|Pombal|POR|2025-01-26
national|GRN|senior|400|F|indoor|50.92||Hazel-Ann Regis-Buckels|GRN|1981|Fayetteville|USA|2005-03-12
national|GUY|senior|400|F|indoor|51.57||Aliyah Abrams|GUY|1997|Beograd|SRB|2022-03-18
national|HAI|senior|400|F|indoor|51.07||Wadeline Venlogh|HAI|1998|Toruń|POL|2026-03-21
national|ISV|senior|400|F|indoor|51.60||Laverne Jones-Ferrette|ISV|1981|Stuttgart|GER|2007-02-03
national|IVB|senior|400|F|indoor|51.58||Kaelyaah Liburd|IVB|2004|Brighton|USA|2026-02-28
national|JAM|senior|400|F|indoor|50.47||Dejanea Oakley|JAM|2004|Fayetteville|USA|2026-03-14
national|LCA|senior|400|F|indoor|52.97||Julien Alfred|LCA|2001|Clemson|USA|2025-02-14
national|MEX|senior|400|F|indoor|50.93||Ana Guevara|MEX|1977|Maebashi|JPN|1999-03-06
national|PUR|senior|400|F|indoor|52.64||Grace Claxton|PUR|1993|Boston|USA|2017-02-26
national|SKN|senior|400|F|indoor|50.91||Tiandra Ponteen|SKN|1984|Fayetteville|USA|2005-03-12
national|TTO|senior|400|F|indoor|52.52||Sparkle Mcknight|TTO|1991|Fayetteville|USA|2013-03-09
national|URU|senior|400|F|indoor|56.57||Claudia Acerenza|URU|1966|Sevilla|ESP|1991-03-08
national|USA|senior|400|F|indoor|49.24||Isabella Whittaker|USA|2002|Virginia Beach|USA|2025-03-15
national|VIN|senior|400|F|indoor|51.48||Kineke Alexander|VIN|1986|Fayetteville|USA|2007-03-10
national|AIA|senior|DT|F|outdoor|28.55||Shara Proctor|AIA|1988|St. John's|ANT|2006-07-02
national|ANT|senior|DT|F|outdoor|43.84||Jess St. John|ANT|1995|El Paso|USA|2016-03-26
national|ARG|senior|DT|F|outdoor|62.77||Rocío Comba|ARG|1987|Belém|BRA|2013-05-12
national|ARU|senior|DT|F|outdoor|29.89||Aureen Lampe|ARU|2000|Oranjestad|NED|2019-06-21
national|BAH|senior|DT|F|outdoor|60.92||Serena Brown|BAH|1998|Nassau|BAH|2021-06-28
national|BAR|senior|DT|F|outdoor|52.0||Shernelle Nicholls|BAR|1984|Columbia|USA|2008-03-29
national|BER|senior|DT|F|outdoor|50.07||Tiara Derosa|BER|1998|Devonshire|BER|2025-06-21
national|BIZ|senior|DT|F|outdoor|47.4||Itohan Aikhonbare|BIZ|1994|San Salvador|ESA|2016-06-19
national|BOL|senior|DT|F|outdoor|41.21||Ana Lucia Salinas|BOL|2010|Santa Cruz de la Sierra|BOL|2025-10-11
national|BRA|senior|DT|F|outdoor|65.34||Andressa De Morais|BRA|1990|Leiria|POR|2019-06-26
national|CAN|senior|DT|F|outdoor|63.58||Julia Tunks|CAN|2006|Walnut|USA|2026-04-18
national|CAY|senior|DT|F|outdoor|51.67||Lacee Barnes|CAY|1999|Austin|USA|2022-03-26
national|CHI|senior|DT|F|outdoor|61.1||Karen Gallardo|CHI|1984|Castellón|ESP|2015-08-02
national|COL|senior|DT|F|outdoor|59.43||Yerlin Mesa|COL|1996|Cali|COL|2024-06-29
national|CRC|senior|DT|F|outdoor|46.97||Haydee Grijalba|CRC|1994|Esparza|CRC|2023-04-01
national|CUB|senior|DT|F|outdoor|73.09||Yaimé Pérez|CUB|1991|Ramona|USA|2024-04-13
national|DMA|senior|DT|F|outdoor|45.85||Melissa Alfred|DMA|1990|Les Abymes|FRA|2013-03-23
national|DOM|senior|DT|F|outdoor|53.2||Maria Matos|DOM|1987|Philadelphia|USA|2009-05-10
national|ECU|senior|DT|F|outdoor|53.02||Merari Herrera|ECU|2001|Guayaquil|ECU|2021-10-16
national|ESA|senior|DT|F|outdoor|47.45||Eva Maria Dimas|ESA|1973|Ciudad de Guatemala|GUA|2001-11-30
national|GRN|senior|DT|F|outdoor|54.33||Jamora Alves|GRN|2003|Philadelphia|USA|2025-04-26
national|GUA|senior|DT|F|outdoor|48.85||Ana Lucia Espinoza|GUA|1977|Ciudad de Guatemala|GUA|2004-05-29
national|GUY|senior|DT|F|outdoor|37.37||Natasha La Toya Alder|GUY|1985|Leonora|GUY|2022-06-25
national|HAI|senior|DT|F|outdoor|62.17||Michaelle Valentin|HAI|2001|Tampa|USA|2025-04-12
national|HON|senior|DT|F|outdoor|43.1||Alma Gutierrez|HON|1996|Managua|NCA|2017-12-09
national|ISV|senior|DT|F|outdoor|47.54||Maia Campbell|ISV|1998|San Antonio|USA|2021-04-17
national|IVB|senior|DT|F|outdoor|51.43||Tynelle Gumbs|IVB|1996|Ada|USA|2017-04-22
national|JAM|senior|DT|F|outdoor|67.05||Shadae Lawrence|JAM|1995|Tucson|USA|2021-05-22
national|LCA|senior|DT|F|outdoor|44.52||Tamara Popo|LCA||Indianapolis|USA|2004-03-27
national|MEX|senior|DT|F|outdoor|56.09||Veronica Luzanilla|MEX|2000|Mexicali|MEX|2024-03-23
national|MNT|senior|DT|F|outdoor|26.95||Ericca Fredericks|MNT||Road Town|IVB|1999-03-01
national|NCA|senior|DT|F|outdoor|47.9||Maria Obando|NCA||Managua|NCA|1989-05-20
national|PAN|senior|DT|F|outdoor|55.0||Aixa Middleton|PAN|1988|Managua|NCA|2015-06-27
national|PAR|senior|DT|F|outdoor|44.7||Sadith Fretes|PAR|1971|Asunción|PAR|1990-05-13
national|PER|senior|DT|F|outdoor|48.34||Elvira Yufra|PER|1968|Lima|PER|1988-12-03
national|PUR|senior|DT|F|outdoor|55.19||Brittany Borrero|PUR|1987|Ponce|PUR|2011-05-21
national|SKN|senior|DT|F|outdoor|42.11||Stavia Lewis|SKN||Basseterre|SKN|2017-06-18
national|SUR|senior|DT|F|outdoor|40.52||Orlanda Lynch|SUR||Paramaribo|SUR|1976-03-07
national|TKS|senior|DT|F|outdoor|26.33||Maquieta Carter|TKS||Providenciales|TKS|2007-04-08
national|TTO|senior|DT|F|outdoor|58.58||Annie Alexander|TTO|1987|Bloomington|USA|2011-05-28
national|URU|senior|DT|F|outdoor|48.68||Sofía Bausero|URU|1995|Montevideo|URU|2019-09-21
national|USA|senior|DT|F|outdoor|73.52||Valarie Sion|USA|1995|Ramona|USA|2025-04-12
national|VEN|senior|DT|F|outdoor|55.57||María Cubillán|VEN|1981|La Habana|CUB|2009-07-03
national|VIN|senior|DT|F|outdoor|39.18||Jenita Lewis|VIN||Bridgetown|BAR|1990-06-03
national|AIA|senior|SP|F|outdoor|9.27||Dee-Ann Rogers|AIA|1993|Glasgow|GBR|2014-07-29
national|ANT|senior|SP|F|outdoor|17.32||Jess St. John|ANT|1995|Gold Coast|AUS|2018-04-13
national|ARG|senior|SP|F|outdoor|16.59||Rocío Comba|ARG|1987|São Caetano do Sul|BRA|2006-07-22
national|ARU|senior|SP|F|outdoor|11.68||Julianne Dorothal|ARU|1997|Ottawa|CAN|2013-06-01
national|BAH|senior|SP|F|outdoor|17.23||Aymara Albury|BAH|1985|Knoxville|USA|2006-05-26
national|BAR|senior|SP|F|outdoor|17.14||Shernelle Nicholls|BAR|1984|Lincoln|USA|2007-05-13
national|BER|senior|SP|F|outdoor|14.3||Tiara Derosa|BER|1998|Hattiesburg|USA|2019-03-30
national|BIZ|senior|SP|F|outdoor|16.2||Itohan Aikhonbare|BIZ|1994|San Salvador|ESA|2016-07-16
national|BOL|senior|SP|F|outdoor|15.42||Grace Conley|BOL|1996|Tarija|BOL|2015-04-18
national|BRA|senior|SP|F|outdoor|19.3||Elisângela Adriano|BRA|1972|Tunja|COL|2001-07-14
national|CAN|senior|SP|F|outdoor|20.68||Sarah Mitton|CAN|1996|Leesport|USA|2024-05-11
national|CAY|senior|SP|F|outdoor|15.53||Lacee Barnes|CAY|1999|San Antonio|USA|2022-04-02
national|CHI|senior|SP|F|outdoor|18.8||Natalia Ducó|CHI|1989|London|GBR|2012-08-06
national|COL|senior|SP|F|outdoor|18.03||Sandra Lemus|COL|1989|Uberlândia|BRA|2013-05-16
national|CRC|senior|SP|F|outdoor|14.9||Deisheline Yoshielka Mayers|CRC|2000|San José|CRC|2021-07-09
national|CUB|senior|SP|F|outdoor|20.96||Belsis Laza|CUB|1967|Ciudad de México|MEX|1992-05-02
national|DMA|senior|SP|F|outdoor|17.68||Treneese Hamilton|DMA|2003|Tokyo|JPN|2025-09-20
national|DOM|senior|SP|F|outdoor|18.39||Rosa Ramírez|DOM|1999|La Jolla|USA|2023-04-08
national|ECU|senior|SP|F|outdoor|17.1||Belsy Jenniffer Quiñonez|ECU|2007|Quito|ECU|2026-04-18
national|ESA|senior|SP|F|outdoor|14.6||Eva Maria Dimas|ESA|1973|San Salvador|ESA|2006-03-18
national|GRN|senior|SP|F|outdoor|18.33||Kelsie Murrel-Ross|GRN|2002|Baton Rouge|USA|2024-03-30
national|GUA|senior|SP|F|outdoor|13.52||Doroty Lopez|GUA|1984|Ciudad de Guatemala|GUA|2009-11-06
national|GUY|senior|SP|F|outdoor|13.15||Tiffany Pilgram|GUY||Georgetown|GUY|2016-11-02
national|HAI|senior|SP|F|outdoor|16.8||Debbie St. Phard|HAI|1964|Wickliffe|USA|1988-06-27
national|HON|senior|SP|F|outdoor|13.74||Prizila Negrete|HON|2005|Quetzaltenango|GUA|2025-10-19
national|ISV|senior|SP|F|outdoor|17.33||Maia Campbell|ISV|1998|Murfreesboro|USA|2021-05-16
national|IVB|senior|SP|F|outdoor|15.38||Trevia Gumbs|IVB|1996|St. George's|GRN|2018-05-20
national|JAM|senior|SP|F|outdoor|19.77||Danniel Thomas-Dodd|JAM|1992|Westwood|USA|2023-05-27
national|LCA|senior|SP|F|outdoor|15.63||Joy Edward|LCA|2004|Buckhannon|USA|2026-04-18
national|MEX|senior|SP|F|outdoor|18.04||Maria Fernanda Orozco|MEX|1998|Queretaro|MEX|2018-05-26
national|MNT|senior|SP|F|outdoor|11.52||Jenita Shields|MNT||Plymouth|GBR|1982-07-24
national|NCA|senior|SP|F|outdoor|13.73||Dalila Rugama|NCA|1984|Managua|NCA|2019-06-01
national|PAN|senior|SP|F|outdoor|14.16||Theresa Findlay|PAN|1974|Medford|USA|1996-05-11
national|PAR|senior|SP|F|outdoor|14.87||Camila Pirelli|PAR|1989|Fort Lauderdale|USA|2019-07-12
national|PER|senior|SP|F|outdoor|16.66||Alessandra Gamboa|PER|1992|Lima|PER|2016-04-16
national|PUR|senior|SP|F|outdoor|16.4||Kim Barrett|PUR|1981|Coral Gables|USA|2011-03-19
national|SKN|senior|SP|F|outdoor|13.59||Touvia Arrindell|SKN||St. George's|GRN|1996-05-25
national|SUR|senior|SP|F|outdoor|14.52||Alicia Grootfaam|SUR|2003|Remire Montjoly|FRA|2024-06-08
national|TKS|senior|SP|F|outdoor|12.19||Varlene Francis|TKS||Spanish Town|JAM|2005-04-09
national|TTO|senior|SP|F|outdoor|19.42||Cleopatra Borel|TTO|1979|Paris|FRA|2011-07-08
national|URU|senior|SP|F|outdoor|15.85||Berenice Da Silva|URU||Buenos Aires|ARG|1988-09-25
national|USA|senior|SP|F|outdoor|20.95||Chase Jackson|USA|1994|Rathdrum|USA|2025-06-28
national|VEN|senior|SP|F|outdoor|18.19||Ahymará Espinoza|VEN|1985|Rio de Janeiro|BRA|2016-05-15
national|VIN|senior|SP|F|outdoor|12.94||Jacqueline Ross|VIN|1969|Bridgetown|BAR|1988-05-21
national|ARG|senior|SP|F|indoor|15.54||Jenny Dahlgren|ARG|1984|Blacksburg|USA|2004-02-14
national|BAH|senior|SP|F|indoor|16.68||Aymara Albury|BAH|1985|Gainesville|USA|2006-02-24
national|BAR|senior|SP|F|indoor|16.71||Shernelle Nicholls|BAR|1984|Fayetteville|USA|2008-03-15
national|BRA|senior|SP|F|indoor|18.33||Elisângela Adriano|BRA|1972|Pireás|GRE|1999-02-24
national|CAN|senior|SP|F|indoor|20.22||Sarah Mitton|CAN|1996|Glasgow|GBR|2024-03-01
national|CHI|senior|SP|F|indoor|18.02||Ivana Gallardo|CHI|1993|Cochabamba|BOL|2026-02-28
national|CUB|senior|SP|F|indoor|19.6||Belsis Laza|CUB|1967|Pireás|GRE|1989-03-08
national|DMA|senior|SP|F|indoor|18.14||Treneese Hamilton|DMA|2003|College Station|USA|2025-03-01
national|GRN|senior|SP|F|indoor|17.62||Kelsie Murrel-Ross|GRN|2002|College Station|USA|2025-03-01
national|ISV|senior|SP|F|indoor|16.12||Maia Campbell|ISV|1998|Birmingham|USA|2020-02-23
national|IVB|senior|SP|F|indoor|15.42||Trevia Gumbs|IVB|1996|Findlay|USA|2018-02-16
national|JAM|senior|SP|F|indoor|19.52||Danniel Thomas-Dodd|JAM|1992|Des Moines|USA|2023-04-26
national|MEX|senior|SP|F|indoor|15.6||Rosario Sanchez|MEX|1988|Nampa|USA|2008-03-01
national|SKN|senior|SP|F|indoor|9.15||Natalie Cozier|SKN||Lamoni|USA|2002-02-16
national|TTO|senior|SP|F|indoor|19.48||Cleopatra Borel|TTO|1979|Blacksburg|USA|2004-02-14
national|USA|senior|SP|F|indoor|20.44||Chase Jackson|USA|1994|Staten Island|USA|2026-02-28
national|BAH|senior|60H|F|indoor|7.65||Devynne Charlton|BAH|1995|Glasgow|GBR|2024-03-03
national|BAR|senior|60H|F|indoor|8.0||Akela Inatta-Jones|BAR|1995|Ames|USA|2016-02-27
national|BRA|senior|60H|F|indoor|8.0||Micaela De Mello|BRA|2000|Spokane|USA|2025-02-22
national|CAN|senior|60H|F|indoor|7.75||Perdita Felicien|CAN|1980|Budapest|HUN|2004-03-07
national|CHI|senior|60H|F|indoor|8.4||Maria Ignacia Eguiguren|CHI|1992|Cochabamba|BOL|2020-02-01
national|COL|senior|60H|F|indoor|7.95||María Fernanda Murillo|COL|1999|Toruń|POL|2026-03-22
national|CUB|senior|60H|F|indoor|7.9||Anay Tejeda|CUB|1983|Karlsruhe|GER|2008-02-10
national|DOM|senior|60H|F|indoor|8.16||Lavonne Idlette|DOM|1985|Sopot|POL|2014-03-07
national|ECU|senior|60H|F|indoor|7.99||Maribel Caicedo|ECU|1998|Albuquerque|USA|2023-02-11
national|ESA|senior|60H|F|indoor|8.71||Nancy Gabriela Sandoval|ESA|1999|Toruń|POL|2026-03-22
national|GUY|senior|60H|F|indoor|8.45||Jenea Mccammon|GUY|1991|Boston|USA|2017-02-04
national|HAI|senior|60H|F|indoor|7.95||Myreanna Bebe|HAI|2001|College Station|USA|2025-03-01
national|JAM|senior|60H|F|indoor|7.72||Ackera Nugent|JAM|2002|Albuquerque|USA|2023-03-10
national|MEX|senior|60H|F|indoor|8.43||Jacqueline Tavárez|MEX|1972|Spała|POL|1999-02-21
national|PAN|senior|60H|F|indoor|7.91||Yvette Lewis|PAN|1985|Sopot|POL|2014-03-07
national|PER|senior|60H|F|indoor|8.48||Diana Bazalar|PER|1995|Cochabamba|BOL|2022-02-20
national|PUR|senior|60H|F|indoor|7.95||Jasmine Camacho-Quinn|PUR|1996|Clemson|USA|2018-02-10
national|TTO|senior|60H|F|indoor|8.13||Aleesha Barber|TTO|1987|State College|USA|2009-01-30
national|USA|senior|60H|F|indoor|7.67||Tia Jones|USA|2000|Albuquerque|USA|2024-02-16
national|AIA|senior|4x400|F|outdoor|5:01.5|||AIA||Road Town|IVB|1993-05-22
national|ANT|senior|4x400|F|outdoor|3:39.32|||ANT||Los Angeles|USA|1984-08-10
national|ARG|senior|4x400|F|outdoor|3:35.96|||ARG||Cochabamba|BOL|2018-06-08
national|BAH|senior|4x400|F|outdoor|3:26.36|||BAH||Rio de Janeiro|BRA|2016-08-19
national|BAR|senior|4x400|F|outdoor|3:30.72|||BAR||Winnipeg|CAN|1999-07-30
national|BER|senior|4x400|F|outdoor|3:47.5|||BER||Philadelphia|USA|1976-04-24
national|BIZ|senior|4x400|F|outdoor|4:11.22|||BIZ||Victoria|CAN|1990-06-23
national|BOL|senior|4x400|F|outdoor|3:40.6|||BOL||Tarija|BOL|2000-09-10
national|BRA|senior|4x400|F|outdoor|3:26.68|||BRA||São Paulo|BRA|2011-08-07
national|CAN|senior|4x400|F|outdoor|3:21.21|||CAN||Los Angeles|USA|1984-08-11
national|COL|senior|4x400|F|outdoor|3:29.94|||COL||Guadalajara|MEX|2011-10-28
national|CUB|senior|4x400|F|outdoor|3:23.21|||CUB||Beijing|CHN|2008-08-23
national|DOM|senior|4x400|F|outdoor|3:27.84|||DOM||San Salvador|ESA|2023-07-07
national|ECU|senior|4x400|F|outdoor|3:33.71|||ECU||Cuiabá|BRA|2024-05-12
national|ESA|senior|4x400|F|outdoor|3:48.24|||ESA||San Salvador|ESA|2002-12-06
national|GRN|senior|4x400|F|outdoor|3:32.99|||GRN||St. George's|GRN|2003-07-06
national|GUY|senior|4x400|F|outdoor|3:45.20|||GUY||Fort-de-France|FRA|2014-04-21
national|IVB|senior|4x400|F|outdoor|3:34.76|||IVB||St. George's|GRN|2017-07-02
national|JAM|senior|4x400|F|outdoor|3:18.71|||JAM||Daegu|KOR|2011-09-03
national|MEX|senior|4x400|F|outdoor|3:27.14|||MEX||Osaka|JPN|2007-09-01
national|PAR|senior|4x400|F|outdoor|3:56.32|||PAR||Asunción|PAR|2025-08-22
national|PUR|senior|4x400|F|outdoor|3:30.81|||PUR||Edmonton|CAN|2001-08-11
national|TTO|senior|4x400|F|outdoor|3:30.37|||TTO||Nassau|BAH|2016-07-10
national|USA|senior|4x400|F|outdoor|3:15.27|||USA||Paris|FRA|2024-08-10
national|VEN|senior|4x400|F|outdoor|3:34.30|||VEN||Barquisimeto|VEN|2003-06-22
national|VIN|senior|4x400|F|outdoor|3:48.24|||VIN||Nassau|BAH|2018-04-02
national|BRA|senior|4x400|F|indoor|3:33.78|||BRA||São Paulo|BRA|2006-09-24
national|JAM|senior|4x400|F|indoor|3:26.54|||JAM||Sopot|POL|2014-03-09
national|USA|senior|4x400|F|indoor|3:27.34|||USA||Doha|QAT|2010-03-14
national|ARG|senior|10000|F|outdoor|31:33.07||Florencia Borelli|ARG|1992|San Juan Capistrano|USA|2024-03-16
national|ARU|senior|10000|F|outdoor|38:23.0||Cornelia Melis|ARU|1960|Indianapolis|USA|1987-08-13
national|BAH|senior|10000|F|outdoor|45:50.79||Jennaya Hield|BAH|1995|Towson|USA|2015-03-29
national|BER|senior|10000|F|outdoor|38:28.29||Gayle Lindsay|BER|1988|Kirkwall|GBR|2025-07-13
national|BOL|senior|10000|F|outdoor|34:09.54||Jhoselyn Jéssica Camargo|BOL|1996|Guayaquil|ECU|2021-05-29
national|BRA|senior|10000|F|outdoor|31:47.76||Carmen De Oliveira|BRA|1965|Stuttgart|GER|1993-08-21
national|CAN|senior|10000|F|outdoor|31:13.94||Andrea Seccafien|CAN|1990|Irvine|USA|2021-05-14
national|CAY|senior|10000|F|outdoor|34:21.19||Michelle Bush|CAY|1961|Philadelphia|USA|1989-04-27
national|CHI|senior|10000|F|outdoor|33:23.12||Erika Olivera|CHI|1976|Concepción|CHI|1996-11-30
national|COL|senior|10000|F|outdoor|32:19.59||Carolina Tabares|COL|1986|Stanford|USA|2019-05-02
national|CRC|senior|10000|F|outdoor|34:35.74||Diana Bogantes|CRC|1988|San José|CRC|2021-06-27
national|CUB|senior|10000|F|outdoor|33:13.0||Anisleidis Ochoa|CUB|2000|La Habana|CUB|2025-03-08
national|DOM|senior|10000|F|outdoor|33:58.79||Andreina De La Rosa|DOM|1985|Santo Domingo|DOM|2017-06-15
national|ECU|senior|10000|F|outdoor|32:42.25||Martha Tenorio|ECU|1967|Vancouver|CAN|1992-05-31
national|ESA|senior|10000|F|outdoor|36:08.05||Debora Leonor Magora|ESA||Edwardsville|USA|1997-05-22
national|GUA|senior|10000|F|outdoor|32:35.19||Viviana Aroche|GUA|1998|San Juan Capistrano|USA|2026-03-28
national|GUY|senior|10000|F|outdoor|37:21.71||Abidemi Charles|GUY|1980|Macomb|USA|2003-05-15
national|HON|senior|10000|F|outdoor|36:58.70||Yessica Carolina Espinal|HON|1993|San José|CRC|2023-05-07
national|ISV|senior|10000|F|outdoor|36:27.71||Jackie Morgan|ISV||Walnut|USA|1999-04-16
national|JAM|senior|10000|F|outdoor|36:53.89||Twishana Williams|JAM|1990|Hays|USA|2013-05-04
national|LCA|senior|10000|F|outdoor|39:02.56||Nessa Paul|LCA|1983|St. Charles|USA|2004-05-13
national|MEX|senior|10000|F|outdoor|31:04.08||Laura Galván|MEX|1991|San Juan Capistrano|USA|2023-03-04
national|NCA|senior|10000|F|outdoor|39:31.29||Yelka Mairena|NCA||Tegucigalpa|HON|2017-07-02
national|PAN|senior|10000|F|outdoor|37:14.99||María Teresa Ferris|PAN|1984|Ciudad de Panamá|PAN|2011-04-16
national|PAR|senior|10000|F|outdoor|33:18.22||Carmen Patricia Martínez|PAR|1982|London|GBR|2017-08-05
national|PER|senior|10000|F|outdoor|31:56.62||Inés Melchor|PER|1986|Stanford|USA|2015-05-02
national|PUR|senior|10000|F|outdoor|32:36.03||Beverly Ramos|PUR|1987|Stanford|USA|2017-05-05
national|SUR|senior|10000|F|outdoor|41:11.21||Ilsida Toemere|SUR|1991|Rio de Janeiro|BRA|2011-07-20
national|TTO|senior|10000|F|outdoor|33:11.71||Tonya Nero|TTO|1988|Stanford|USA|2011-03-25
national|URU|senior|10000|F|outdoor|35:56.58||Lorena Sosa|URU|1985|Montevideo|URU|2021-03-06
national|USA|senior|10000|F|outdoor|30:03.82||Alicia Monson|USA|1998|San Juan Capistrano|USA|2023-03-04
national|VEN|senior|10000|F|outdoor|32:29.73||Edymar Brea|VEN|1997|Burjassot|ESP|2023-03-25
national|ARG|senior|3000SC|F|outdoor|9:25.99||Belén Casetta|ARG|1994|London|GBR|2017-08-11
national|BAH|senior|3000SC|F|outdoor|11:59.00||Jessica Ferguson|BAH||Indianola|USA|2003-04-12
national|BER|senior|3000SC|F|outdoor|10:27.50||Ashley Berry|BER|1992|Atlanta|USA|2014-05-16
national|BIZ|senior|3000SC|F|outdoor|14:58.69||Ashantie Carr|BIZ|1999|Kingston|JAM|2019-04-12
national|BOL|senior|3000SC|F|outdoor|10:11.01||Tania Moser|BOL|1990|Trujillo|PER|2018-08-25
national|BRA|senior|3000SC|F|outdoor|9:24.38||Tatiane Raquel Da Silva|BRA|1990|Watford|GBR|2022-06-11
national|CAN|senior|3000SC|F|outdoor|9:20.58||Ceili Mccabe|CAN|2001|Westwood|USA|2024-05-17
national|CHI|senior|3000SC|F|outdoor|10:23.92||María José Calfilaf|CHI|1996|São Paulo|BRA|2023-07-29
national|COL|senior|3000SC|F|outdoor|9:42.71||Ángela Figueroa|COL|1984|Rio de Janeiro|BRA|2012-05-20
national|CRC|senior|3000SC|F|outdoor|10:59.80||Gabriela Traña|CRC|1980|Ponce|PUR|2006-05-26
national|CUB|senior|3000SC|F|outdoor|9:51.43||Anisleidis Ochoa|CUB|2000|La Habana|CUB|2026-03-12
national|DOM|senior|3000SC|F|outdoor|9:45.84||Maria Mancebo|DOM|1993|São Paulo|BRA|2014-08-01
national|ESA|senior|3000SC|F|outdoor|10:38.25||Zuna Portillo|ESA|1989|Baton Rouge|USA|2012-04-21
national|GUA|senior|3000SC|F|outdoor|10:51.55||Evonne Marroqueín|GUA|1981|Mayagüez|PUR|2010-07-30
national|GUY|senior|3000SC|F|outdoor|11:32.82||Jennifer Chichester|GUY||Greensboro|USA|2010-05-08
national|HAI|senior|3000SC|F|outdoor|11:55.57||Dieunise Désir|HAI||York|USA|2015-05-03
national|HON|senior|3000SC|F|outdoor|11:28.96||Aldy Jimena Gonzales|HON|1987|Tegucigalpa|HON|2014-06-20
national|ISV|senior|3000SC|F|outdoor|10:54.51||Rachel Conhoff|ISV|1999|Terre Haute|USA|2024-05-11
national|JAM|senior|3000SC|F|outdoor|9:14.09||Aisha Praught Leer|JAM|1989|Bruxelles|BEL|2018-08-31
national|MEX|senior|3000SC|F|outdoor|9:48.33||Ana Cristina Narvaez|MEX|1991|Eagle Rock|USA|2015-05-14
national|NCA|senior|3000SC|F|outdoor|11:41.0||Yelka Mairena|NCA||Managua|NCA|2011-04-17
national|PAN|senior|3000SC|F|outdoor|9:47.16||Rolanda Bell|PAN|1987|New York|USA|2015-06-13
national|PAR|senior|3000SC|F|outdoor|10:39.2||María Caballero|PAR|1987|Asunción|PAR|2013-07-27
national|PER|senior|3000SC|F|outdoor|9:52.32||Zulema Arenas|PER|1995|Santa Marta|COL|2017-11-23
national|PUR|senior|3000SC|F|outdoor|9:39.33||Beverly Ramos|PUR|1987|Sotteville-lès-Rouen|FRA|2012-07-10
national|SUR|senior|3000SC|F|outdoor|11:44.33||Letitia Vriesde|SUR|1964|Utrecht|NED|2006-05-26
national|TKS|senior|3000SC|F|outdoor|12:02.26||Rebecca Bernadin|TKS||Pittsburgh|USA|2021-05-09
national|TTO|senior|3000SC|F|outdoor|10:57.0||Scarla Nero|TTO|1990|Cedar Falls|USA|2011-05-14
national|URU|senior|3000SC|F|outdoor|10:37.12||María Pía Fernández|URU|1995|Montevideo|URU|2019-03-23
national|USA|senior|3000SC|F|outdoor|8:57.77||Courtney Frerichs|USA|1993|Eugene|USA|2021-08-21
national|VEN|senior|3000SC|F|outdoor|10:21.93||Joselyn Daniely Brea|VEN|1994|Palencia|ESP|2016-07-09
national|ANT|senior|60|F|indoor|7.13||Joella Lloyd|ANT|2002|Gainesville|USA|2025-02-07
national|ARG|senior|60|F|indoor|7.42||María Florencia Lamboglia|ARG|1992|Cochabamba|BOL|2024-01-27
national|ARU|senior|60|F|indoor|8.04||Silvienne Krosendijk|ARU|1986|Lisboa|POR|2001-03-11
national|BAH|senior|60|F|indoor|7.01||Savatheda Fynes|BAH|1974|Maebashi|JPN|1999-03-07
national|BAR|senior|60|F|indoor|7.1||Tristan Evelyn|BAR|1998|Houston|USA|2024-02-09
national|BOL|senior|60|F|indoor|7.32||Guadalupe Torrez|BOL|2001|Cochabamba|BOL|2024-01-13
national|BRA|senior|60|F|indoor|7.09||Ana Carolina Azevedo|BRA|1998|Cochabamba|BOL|2026-02-28
national|CAN|senior|60|F|indoor|7.02||Philomena Mensah|CAN|1975|Maebashi|JPN|1999-03-07
national|CAY|senior|60|F|indoor|7.36||Cydonie Mothersill|CAY|1978|Fayetteville|USA|2003-02-14
national|CHI|senior|60|F|indoor|7.29||Isidora Jiménez|CHI|1993|São Caetano do Sul|BRA|2018-02-03
national|COL|senior|60|F|indoor|7.22||Marlet Ospino|COL|2004|Cochabamba|BOL|2025-02-20
national|DOM|senior|60|F|indoor|7.18||Liranyi Alonso|DOM|2005|Moskva|RUS|2026-02-07
national|GRN|senior|60|F|indoor|7.23||Halle Hazzard|GRN|1999|Fayetteville|USA|2021-03-12
national|GUA|senior|60|F|indoor|7.57||Mariandre Chacón|GUA|2004|Louisville|USA|2026-02-27
national|GUY|senior|60|F|indoor|7.16||Athaleyha Hinckson|GUY|2008|College Station|USA|2026-02-28
national|HAI|senior|60|F|indoor|7.18||Barbara Pierre|HAI|1987|State College|USA|2010-01-29
national|HON|senior|60|F|indoor|7.6||Rori Lowe|HON|2001|College Station|USA|2026-02-07
national|ISV|senior|60|F|indoor|6.97||Laverne Jones-Ferrette|ISV|1981|Stuttgart|GER|2010-02-06
national|IVB|senior|60|F|indoor|7.09||Tahesia Harrigan|IVB|1982|Valencia|ESP|2008-03-07
national|JAM|senior|60|F|indoor|6.98||Shelly-Ann Fraser-Pryce|JAM|1986|Sopot|POL|2014-03-09
national|LCA|senior|60|F|indoor|6.94||Julien Alfred|LCA|2001|Albuquerque|USA|2023-03-11
national|MEX|senior|60|F|indoor|7.08||Liliana Allen|MEX|1970|Liévin|FRA|2000-02-13
national|NCA|senior|60|F|indoor|7.75||Maria Alejandra Carmona|NCA|1999|Antequera|ESP|2025-01-25
national|PER|senior|60|F|indoor|7.63||Ana Meyrella Cuello|PER|2003|Zaragoza|ESP|2022-01-29
national|PUR|senior|60|F|indoor|7.18||Gladymar Torres|PUR|2003|Cochabamba|BOL|2026-02-26
national|SKN|senior|60|F|indoor|7.24||Tameka Williams|SKN|1989|Karlsruhe|GER|2012-02-12
national|SUR|senior|60|F|indoor|7.43||Sunayna Wahi|SUR|1990|Alamosa|USA|2017-02-04
national|TTO|senior|60|F|indoor|7.09||Michelle-Lee Ahye|TTO|1992|Portland|USA|2016-03-19
national|URU|senior|60|F|indoor|7.69||Martina Coronato|URU|2001|Cochabamba|BOL|2024-01-27
national|USA|senior|60|F|indoor|6.94||Aleia Hobbs|USA|1996|Albuquerque|USA|2023-02-18
national|VEN|senior|60|F|indoor|7.2||Andrea Purica|VEN|1995|Ostrava|CZE|2017-02-14
national|VIN|senior|60|F|indoor|7.18||Natasha Joe-Mayers|VIN|1979|Flagstaff|USA|2002-02-09
national|USA|senior|300H|M|outdoor|33.22||Rai Benjamin|USA|1997|Oslo|NOR|2025-06-12
national|ANT|senior|300|M|outdoor|33.61||Cejhae Greene|ANT|1995|Fort Lauderdale|USA|2022-02-05
national|ARG|senior|300|M|outdoor|33.46||Agustin Coronel|ARG|2006|Mar del Plata|ARG|2023-09-28
national|BAH|senior|300|M|outdoor|31.52||Steven Gardiner|BAH|1995|Ponce|PUR|2022-05-12
national|GUY|senior|300|M|outdoor|33.62||Paul Tucker|GUY|1976|Pliezhausen|GER|2000-05-21
national|JAM|senior|300|M|outdoor|30.97||Usain Bolt|JAM|1986|Ostrava|CZE|2010-05-27
national|MEX|senior|300|M|outdoor|32.4||José Carlos Herrera|MEX|1986|Naimette-Xhovémont|BEL|2014-07-16
national|BAH|senior|300|M|indoor|31.56||Steven Gardiner|BAH|1995|Columbia|USA|2022-01-28
national|CAN|senior|300|M|indoor|32.46||Christopher Morales Williams|CAN|2004|Clemson|USA|2026-01-10
national|CUB|senior|300|M|indoor|32.74||William Collazo|CUB|1986|Liévin|FRA|2010-03-05
national|GUY|senior|300|M|indoor|33.08||Arinze Chance|GUY|1996|Columbia|USA|2020-01-18
national|JAM|senior|300|M|indoor|32.54||Nathon Allen|JAM|1995|Columbia|USA|2022-01-28
national|SKN|senior|300|M|indoor|33.5||Warren Hazel|SKN|1996|Birmingham|USA|2021-01-15
national|USA|senior|300|M|indoor|31.87||Noah Lyles|USA|1997|Albuquerque|USA|2017-03-04
national|AIA|senior|HJ|M|outdoor|2.0||Theron Niles|AIA||Basseterre|SKN|2014-07-06
national|ANT|senior|HJ|M|outdoor|2.27||James Grayman|ANT|1985|Pergine Valsugana|ITA|2007-07-07
national|ARG|senior|HJ|M|outdoor|2.25||Fernando Pastoriza|ARG|1965|Ciudad de México|MEX|1988-07-23
national|ARG|senior|HJ|M|outdoor|2.25||Erasmo Jara|ARG|1976|Rosario|ARG|2002-05-11
national|ARG|senior|HJ|M|outdoor|2.25||Carlos Layoy|ARG|1991|Cochabamba|BOL|2018-06-06
national|ARU|senior|HJ|M|outdoor|2.1||Pierre De Windt|ARU|1983|Breda|NED|2006-09-25
national|BAH|senior|HJ|M|outdoor|2.38||Troy Kemp|BAH|1966|Nice|FRA|1995-07-12
national|BAR|senior|HJ|M|outdoor|2.25||Henderson Dottin|BAR|1980|El Paso|USA|2008-04-12
national|BER|senior|HJ|M|outdoor|2.36||Nick Saunders|BER|1963|Auckland|NZL|1990-02-01
national|BIZ|senior|HJ|M|outdoor|2.03||Joel Wade|BIZ|1971|Belize City|BIZ|1997-08-17
national|BOL|senior|HJ|M|outdoor|2.1||Claudio Pinto|BOL|1967|La Paz|BOL|1989-11-12
national|BRA|senior|HJ|M|outdoor|2.32||Jessé De Lima|BRA|1981|Lausanne|SUI|2008-09-02
national|CAN|senior|HJ|M|outdoor|2.4||Derek Drouin|CAN|1990|Des Moines|USA|2014-04-25
national|CAY|senior|HJ|M|outdoor|2.19||Omar Wright|CAY|1986|El Paso|USA|2006-05-13
national|CHI|senior|HJ|M|outdoor|2.22||Felipe Apablaza|CHI|1977|Cochabamba|BOL|2001-06-03
national|COL|senior|HJ|M|outdoor|2.33||Gilmar Mayo|COL|1969|Pereira|COL|1994-10-17
national|CRC|senior|HJ|M|outdoor|2.15||Henry Linton|CRC|1985|San José|CRC|2009-09-05
national|CUB|senior|HJ|M|outdoor|2.45||Javier Sotomayor|CUB|1967|Salamanca|ESP|1993-07-27
national|DMA|senior|HJ|M|outdoor|2.25||Brandon Williams|DMA|1987|La Habana|CUB|2012-03-17
national|DOM|senior|HJ|M|outdoor|2.28||Julio Luciano|DOM|1977|Santo Domingo|DOM|1997-05-31
national|ECU|senior|HJ|M|outdoor|2.3||Diego Ferrín|ECU|1988|Guadalajara|MEX|2011-10-27
national|ESA|senior|HJ|M|outdoor|2.11||Marlon Colorado|ESA|1992|Barquisimeto|VEN|2011-07-29
national|GRN|senior|HJ|M|outdoor|2.21||Paul Caraballo|GRN|1973|Des Moines|USA|1997-04-26
national|GUA|senior|HJ|M|outdoor|2.12||Ken Franzuá|GUA|1998|Ciudad de Guatemala|GUA|2018-07-14
national|GUY|senior|HJ|M|outdoor|2.17||Robert Bynoe|GUY||Georgetown|USA|1995-04-17
national|HAI|senior|HJ|M|outdoor|2.22||Huguens Jean|HAI|1981|Sacramento|USA|2003-06-14
national|HON|senior|HJ|M|outdoor|2.0||Tulio Quiroz|HON||Tegucigalpa|HON|2002-04-13
national|ISV|senior|HJ|M|outdoor|2.03||Patrick Moore|ISV||San Juan|PUR|1984-06-24
national|IVB|senior|HJ|M|outdoor|2.13||Karl Scatliffe|IVB|1967|Road Town|IVB|1990-07-01
national|IVB|senior|HJ|M|outdoor|2.13||Raymond Solomon|IVB|1971|Coamo|PUR|1991-07-14
national|JAM|senior|HJ|M|outdoor|2.34||Germaine Mason|JAM|1983|Santo Domingo|DOM|2003-08-09
national|LCA|senior|HJ|M|outdoor|2.31||Darwin Edwards|LCA|1986|Daegu|KOR|2011-08-30
national|MEX|senior|HJ|M|outdoor|2.31||Edgar Rivera|MEX|1991|Šamorín|SVK|2021-06-02
national|MNT|senior|HJ|M|outdoor|2.03||Gavin Lee|MNT|1980||???|2002-04-17
national|NCA|senior|HJ|M|outdoor|1.98||Francisco Garth|NCA|1999|Managua|NCA|2017-12-10
national|PAN|senior|HJ|M|outdoor|2.22||Alexander Bowen|PAN|1993|Managua|NCA|2019-06-22
national|PAR|senior|HJ|M|outdoor|2.06||Germán Huttemann|PAR||Asunción|PAR|2001-10-28
national|PER|senior|HJ|M|outdoor|2.31||Arturo Chávez|PER|1990|Ciudad de México|MEX|2016-06-11
national|PUR|senior|HJ|M|outdoor|2.3||Luis Castro|PUR|1991|Garbsen|GER|2023-05-21
national|SKN|senior|HJ|M|outdoor|2.28||Jermaine Francis|SKN|1998|Barranquilla|COL|2018-08-01
national|SUR|senior|HJ|M|outdoor|2.05||Tichani Sake|SUR|2001|Paramaribo|SUR|2020-02-08
national|TKS|senior|HJ|M|outdoor|2.2||Domanique Missick|TKS|1992|Providenciales|TKS|2012-08-06
national|TTO|senior|HJ|M|outdoor|2.17||Kareem Roberts|TTO|1995|Port of Spain|TTO|2017-06-25
national|URU|senior|HJ|M|outdoor|2.14||Elbio Pelloni|URU||São Paulo|BRA|1988-04-24
national|USA|senior|HJ|M|outdoor|2.4||Charles Austin|USA|1967|Zürich|SUI|1991-08-07
national|VEN|senior|HJ|M|outdoor|2.31||Eure Yáñez|VEN|1993|Asunción|PAR|2017-06-23
national|VIN|senior|HJ|M|outdoor|2.09||Zimbert Bramble|VIN|1994|Pittsburg|USA|2015-04-11
national|ARG|senior|HJ|M|indoor|2.16||Carlos Layoy|ARG|1991|Cochabamba|BOL|2020-02-02
national|BAH|senior|HJ|M|indoor|2.36||Troy Kemp|BAH|1966|Weinheim|GER|1994-03-18
national|BAR|senior|HJ|M|indoor|2.23||Henderson Dottin|BAR|1980|Nampa|USA|2003-02-28
national|BER|senior|HJ|M|indoor|2.35||Nick Saunders|BER|1963|Hamilton|CAN|1989-01-13
national|BRA|senior|HJ|M|indoor|2.31||Thiago Julio Moura|BRA|1995|Beograd|SRB|2022-03-20
national|CAN|senior|HJ|M|indoor|2.35||Derek Drouin|CAN|1990|Fayetteville|USA|2013-03-09
national|CAY|senior|HJ|M|indoor|2.19||Louis Gordon|CAY|2000|Boston|USA|2020-02-22
national|CHI|senior|HJ|M|indoor|2.2||Nicolás Numair|CHI|2002|Cochabamba|BOL|2026-03-01
national|COL|senior|HJ|M|indoor|2.27||Gilmar Mayo|COL|1969|Pireás|GRE|1999-02-24
national|CUB|senior|HJ|M|indoor|2.43||Javier Sotomayor|CUB|1967|Budapest|HUN|1989-03-04
national|ECU|senior|HJ|M|indoor|2.25||Diego Ferrín|ECU|1988|Eaubonne|FRA|2011-02-11
national|GRN|senior|HJ|M|indoor|2.17||Kurt Felix|GRN|1988|Nampa|USA|2011-02-24
national|GUA|senior|HJ|M|indoor|2.08||Teodoro Flores|GUA|1939|Chicago|USA|1963-03-08
national|GUY|senior|HJ|M|indoor|2.14||Devon Bond|GUY|1988|College Station|USA|2009-02-28
national|HAI|senior|HJ|M|indoor|2.17||Huguens Jean|HAI|1981|Boston|USA|2003-03-09
national|IVB|senior|HJ|M|indoor|2.16||Sam Noel|IVB|1979|Lexington|USA|1998-01-31
national|JAM|senior|HJ|M|indoor|2.3||Germaine Mason|JAM|1983|Arnstadt|GER|2003-02-08
national|LCA|senior|HJ|M|indoor|2.25||Darwin Edwards|LCA|1986|Uxbridge|GBR|2008-01-27
national|MEX|senior|HJ|M|indoor|2.3||Edgar Rivera|MEX|1991|Brno|CZE|2016-02-09
national|PAN|senior|HJ|M|indoor|2.18||Alexander Bowen|PAN|1993|Boston|USA|2015-03-01
national|PER|senior|HJ|M|indoor|2.23||Hugo Muñoz|PER|1973|Moscow|USA|1999-02-06
national|PUR|senior|HJ|M|indoor|2.26||Luis Castro|PUR|1991|Köln|GER|2019-01-23
national|TTO|senior|HJ|M|indoor|2.19||Aaron Antoine|TTO|2004|Lawrence|USA|2024-01-12
national|USA|senior|HJ|M|indoor|2.4||Hollis Conway|USA|1967|Sevilla|ESP|1991-03-10
national|CAN|senior|600|M|outdoor|1:14.72||Gary Reed|CAN|1981|Naimette-Xhovémont|BEL|2003-09-02
national|PUR|senior|600|M|outdoor|1:13.97||Ryan Sanchez|PUR|1998|Carolina|PUR|2023-03-18
national|TTO|senior|600|M|outdoor|1:15.77||Sherridan Kirk|TTO|1981|Naimette-Xhovémont|BEL|2005-07-20
national|ANT|senior|600|M|indoor|1:21.48||Elliott Mason|ANT|1978|Columbus|USA|2001-02-17
national|BAR|senior|600|M|indoor|1:15.12||Jonathan Jones|BAR|1999|Albuquerque|USA|2022-02-04
national|CAN|senior|600|M|indoor|1:15.59||Olivier Desmeules|CAN|2000|State College|USA|2025-02-01
national|DOM|senior|600|M|indoor|1:16.01||Luguelín Santos|DOM|1992|Montréal|CAN|2015-02-21
national|GRN|senior|600|M|indoor|1:17.10||Michael Francois|GRN|1999|Lubbock|USA|2025-03-08
national|GUY|senior|600|M|indoor|1:15.99||Quamel Prince|GUY|1994|Staten Island|USA|2022-02-25
national|SKN|senior|600|M|indoor|1:18.23||Alexander Caines|SKN|2004|Gainesville|USA|2026-03-06
national|TTO|senior|600|M|indoor|1:16.19||Jarrin Solomon|TTO|1986|New York|USA|2013-02-16
national|USA|senior|600|M|indoor|1:12.84||Josh Hoey|USA|1999|Boston|USA|2025-12-06
national|VIN|senior|600|M|indoor|1:14.89||Handal Roban|VIN|2002|State College|USA|2026-02-07
national|AIA|senior|PV|M|outdoor|3.21||Andre Samuel|AIA||Cobleskill|USA|2002-04-27
national|ANT|senior|PV|M|outdoor|3.8||Calvin Greenaway|ANT|1948|Newham|GBR|1973-06-02
national|ARG|senior|PV|M|outdoor|5.75||Germán Chiaraviglio|ARG|1987|Toronto|CAN|2015-07-21
national|ARU|senior|PV|M|outdoor|3.3||Ericko Pieternella|ARU|1980||???|1995-01-01
national|BAH|senior|PV|M|outdoor|5.5||Brenden Vanderpool|BAH|2005|Pelham|USA|2025-07-12
national|BAR|senior|PV|M|outdoor|4.61||Aaron Worrell|BAR|1995|Azusa|USA|2023-04-28
national|BER|senior|PV|M|outdoor|3.86||Brooke Onley|BER|1964|Tuscaloosa|USA|1987-05-15
national|BIZ|senior|PV|M|outdoor|3.2||Joel Wade|BIZ|1971|San Salvador|ESA|1994-01-21
national|BOL|senior|PV|M|outdoor|3.9||Daniel Araujo|BOL|1966|Cochabamba|BOL|1986-08-24
national|BRA|senior|PV|M|outdoor|6.03||Thiago Braz|BRA|1993|Rio de Janeiro|BRA|2016-08-15
national|CAN|senior|PV|M|outdoor|5.93||Shawn Barber|CAN|1994|London|GBR|2015-07-25
national|CHI|senior|PV|M|outdoor|5.5||Tom Riether|CHI|1964|Tallahassee|USA|1992-05-28
national|COL|senior|PV|M|outdoor|5.54||José Tomás Nieto|COL|2001|Lubbock|USA|2026-03-26
national|CRC|senior|PV|M|outdoor|5.2||Roger Borbon|CRC|1973|San Antonio|USA|1998-07-11
national|CUB|senior|PV|M|outdoor|5.9||Lázaro Borges|CUB|1986|Daegu|KOR|2011-08-29
national|DMA|senior|PV|M|outdoor|2.9||Andy Baron|DMA|1985|Bietigheim|GER|2002-07-21
national|DOM|senior|PV|M|outdoor|5.18||Abbey Alcon|DOM|1994|Seaside Heights|USA|2016-07-31
national|ECU|senior|PV|M|outdoor|5.57||Dyander Pacho|ECU|2000|Quito|ECU|2024-06-23
national|ESA|senior|PV|M|outdoor|5.35||Natán Rivera|ESA|1998|Austin|USA|2019-03-28
national|GRN|senior|PV|M|outdoor|4.92||Lindon Victor|GRN|1993|Chula Vista|USA|2021-04-25
national|GUA|senior|PV|M|outdoor|5.2||Christiaan Higueros|GUA|1998|Queretaro|MEX|2022-04-10
national|GUY|senior|PV|M|outdoor|4.11||Reginald Dash|GUY||Ponce|PUR|1967-04-01
national|HAI|senior|PV|M|outdoor|4.7||Chandler Polyte|HAI||Macomb|USA|2014-04-12
national|HON|senior|PV|M|outdoor|4.3||Miguel Negrete|HON|2002|Lewisburg|USA|2021-04-11
national|ISV|senior|PV|M|outdoor|5.2||Brian Morrisette|ISV|1956|Los Angeles|USA|1984-08-06
national|IVB|senior|PV|M|outdoor|4.2||Paul Hewlett|IVB|1961|Indianapolis|USA|1987-08-13
national|JAM|senior|PV|M|outdoor|5.35||K'Don Samuels|JAM|1990|Irapuato|MEX|2012-07-07
national|LCA|senior|PV|M|outdoor|5.7||Dominic Johnson|LCA|1975|El Paso|USA|2000-08-26
national|MEX|senior|PV|M|outdoor|5.82||Giovanni Lanaro|MEX|1981|Walnut|USA|2007-04-15
national|MNT|senior|PV|M|outdoor|3.58||Lloyd Maloney|MNT||Uxbridge|GBR|1959-09-14
national|NCA|senior|PV|M|outdoor|4.55||Julio Alberto Flores Cruz|NCA|2000|San José|CRC|2021-06-27
national|PAN|senior|PV|M|outdoor|4.75||Antonio Morales|PAN|1979|Fairfax|USA|1999-05-21
national|PAR|senior|PV|M|outdoor|5.0||Romeo Alexander Männel|PAR|2006|Jacksonville|USA|2025-05-15
national|PER|senior|PV|M|outdoor|5.18||Francisco León|PER|1979|Abilene|USA|2005-05-12
national|PUR|senior|PV|M|outdoor|5.65||Edgardo Díaz|PUR|1968|Abilene|USA|1998-05-14
national|SKN|senior|PV|M|outdoor|4.25||Adolphus Jones|SKN|1984|Nacogdoches|USA|2009-05-09
national|SUR|senior|PV|M|outdoor|3.7||Gayell Engeso|SUR|1994|Santiago de Chile|CHI|2014-03-15
national|TKS|senior|PV|M|outdoor|3.95||Fenelon Wikenson|TKS|1999|Kingston|JAM|2018-03-22
national|TKS|senior|PV|M|outdoor|3.95||Wilkenson Fenelon|TKS||Kingston|JAM|2018-03-22
national|TTO|senior|PV|M|outdoor|4.65||Eddison Toby|TTO||Ithaca|USA|1995-08-04
national|URU|senior|PV|M|outdoor|5.0||Fernando Ruocco|URU||Troisdorf|GER|1980-06-20
national|USA|senior|PV|M|outdoor|6.07||KC Lightfoot|USA|1999|Nashville|USA|2023-06-02
national|VEN|senior|PV|M|outdoor|5.7||Ricardo Montes|VEN|2006|College Station|USA|2026-04-10
national|VIN|senior|PV|M|outdoor|3.8||Tedre O'Neil|VIN|2007|Nassau|BAH|2023-04-09
national|ARG|senior|PV|M|indoor|5.6||Germán Chiaraviglio|ARG|1987|Donetsk|UKR|2007-02-10
national|BAH|senior|PV|M|indoor|5.53||Brenden Vanderpool|BAH|2005|Birmingham|USA|2025-02-07
national|BAR|senior|PV|M|indoor|4.55||Aaron Worrell|BAR|1995|Virginia Beach|USA|2023-03-11
national|BER|senior|PV|M|indoor|4.4||Grant Rivers|BER|1995|Blacksburg|USA|2019-02-16
national|BRA|senior|PV|M|indoor|5.95||Thiago Braz|BRA|1993|Beograd|SRB|2022-03-20
national|CAN|senior|PV|M|indoor|6.0||Shawn Barber|CAN|1994|Reno|USA|2016-01-15
national|CHI|senior|PV|M|indoor|5.4||Gonzalo Barroilhet|CHI|1986|Albuquerque|USA|2014-01-24
national|CUB|senior|PV|M|indoor|5.72||Lázaro Borges|CUB|1986|Donetsk|UKR|2012-02-11
national|GRN|senior|PV|M|indoor|4.76||Lindon Victor|GRN|1993|College Station|USA|2017-03-11
national|GUA|senior|PV|M|indoor|4.4||Octavius Gillespie|GUA|1979|Lincoln|USA|2005-02-05
national|JAM|senior|PV|M|indoor|5.25||K'Don Samuels|JAM|1990|Reno|USA|2011-01-29
national|LCA|senior|PV|M|indoor|5.55||Dominic Johnson|LCA|1975|Indianapolis|USA|1998-03-13
national|MEX|senior|PV|M|indoor|5.71||Giovanni Lanaro|MEX|1981|Flagstaff|USA|2006-02-18
national|MEX|senior|PV|M|indoor|5.71||Giovanni Lanaro|MEX|1981|Stockholm|SWE|2009-02-18
national|PER|senior|PV|M|indoor|5.1||Francisco León|PER|1979|Reno|USA|2004-01-10
national|USA|senior|PV|M|indoor|6.05||Chris Nilsen|USA|1998|Rouen|FRA|2022-03-05
national|VEN|senior|PV|M|indoor|5.68||Ricardo Montes|VEN|2006|Blacksburg|USA|2026-02-06
national|ANT|senior|3000|M|outdoor|8:45.40||Elliott Mason|ANT|1978|Coral Gables|USA|2007-04-10
national|ARG|senior|3000|M|outdoor|7:49.54||Javier Carriqueo|ARG|1979|Mataró|ESP|2009-08-04
national|ARU|senior|3000|M|outdoor|8:24.8||Kimball Reynierse|ARU|1961|Middelburg|NED|1988-07-06
national|BAH|senior|3000|M|outdoor|8:43.59||David Bell|BAH|1975|Philadelphia|USA|1993-04-23
national|BAR|senior|3000|M|outdoor|8:33.97||Kenrick Sealy|BAR||Stanford|USA|1998-05-16
national|BER|senior|3000|M|outdoor|8:05.88||Lamont Marshall|BER|1984|Kingston|JAM|2017-05-20
national|BIZ|senior|3000|M|outdoor|8:35.52||Patrick Fuller|BIZ|1965|Eugene|USA|2004-03-20
national|BOL|senior|3000|M|outdoor|8:05.26||David Ninavia|BOL|2003|Cuiabá|BRA|2024-05-10
national|BRA|senior|3000|M|outdoor|7:39.70||Hudson De Souza|BRA|1977|Lausanne|SUI|2002-07-02
national|CAN|senior|3000|M|outdoor|7:31.96||Mohammed Ahmed|CAN|1991|Chorzów|POL|2024-08-25
national|CAY|senior|3000|M|outdoor|8:44.03||Dominic Dyer|CAY|1999|Philadelphia|USA|2019-03-23
national|CHI|senior|3000|M|outdoor|7:50.04||Diego Ignacio Uribe|CHI|1997|Leuven|BEL|2025-08-16
national|COL|senior|3000|M|outdoor|7:53.8||Victor Mora|COL|1944|Firenze|ITA|1976-05-18
national|CRC|senior|3000|M|outdoor|8:07.3||Eric Quiros|CRC|1973|Richmond|CAN|2001-05-29
national|CUB|senior|3000|M|outdoor|7:58.3||Maurys Surel Castillo|CUB|1984|La Habana|CUB|2009-06-20
national|DMA|senior|3000|M|outdoor|7:56.34||Steve Agar|DMA|1968|Stanford|USA|1998-05-16
national|DOM|senior|3000|M|outdoor|8:22.27||Alvaro Abreu|DOM|1991|Mar del Plata|ARG|2016-01-28
national|ECU|senior|3000|M|outdoor|7:47.06||Byron Piedra|ECU|1982|Belém|BRA|2010-05-19
national|ESA|senior|3000|M|outdoor|8:42.29||Benjamin Ricardo Jimenez|ESA|1993|San Salvador|ESA|2024-03-10
national|GRN|senior|3000|M|outdoor|9:20.50||Neilon Joseph|GRN|1987|Port of Spain|TTO|2003-04-20
national|GUA|senior|3000|M|outdoor|7:29.43||Luis Grijalva|GUA|1999|Eugene|USA|2023-09-17
national|GUY|senior|3000|M|outdoor|8:21.3||Derrick Menties|GUY||Georgetown|USA|1975-08-09
national|HAI|senior|3000|M|outdoor|8:23.96||Mark Allen|HAI|1990|Daytona Beach|USA|2016-02-20
national|HON|senior|3000|M|outdoor|8:46.0||Clovis Morales|HON|1949|Hagen|GER|1975-06-19
national|IVB|senior|3000|M|outdoor|9:32.1||Liston Farrington|IVB||Bridgetown|BAR|1977-04-26
national|JAM|senior|3000|M|outdoor|7:41.87||Kemoy Campbell|JAM|1991|Kingston|JAM|2017-06-10
national|LCA|senior|3000|M|outdoor|8:36.41||Zepherinus Joseph|LCA|1975|Tempe|USA|1999-04-10
national|MEX|senior|3000|M|outdoor|7:33.58||Eduardo Herrera|MEX|1997|Budapest|HUN|2025-08-12
national|NCA|senior|3000|M|outdoor|8:25.01||Ohel Jarquín|NCA|2001|Nerja|ESP|2025-01-02
national|PAN|senior|3000|M|outdoor|8:14.60||Donaldo Arza|PAN|1946|Frankfurt|GER|1974-05-11
national|PAR|senior|3000|M|outdoor|8:13.26||Ericky Manoel Dos Santos|PAR|2004|Santiago de Chile|CHI|2026-04-10
national|PER|senior|3000|M|outdoor|7:57.95||Mario Bazán|PER|1987|Iquique|CHI|2008-06-14
national|PUR|senior|3000|M|outdoor|7:53.5||Antonio Colon|PUR|1953|Montréal|CAN|1976-07-12
national|SKN|senior|3000|M|outdoor|9:21.40||Spencer Elliot|SKN||Basseterre|SKN|1983-04-07
national|TKS|senior|3000|M|outdoor|9:39.11||Martijn Healy|TKS||Utrecht|NED|2019-06-21
national|TTO|senior|3000|M|outdoor|8:14.16||Sheldon Monderoy|TTO|1972|Espoo|FIN|2000-05-30
national|URU|senior|3000|M|outdoor|7:34.28||Valentin Soca|URU|2002|Budapest|HUN|2025-08-12
national|USA|senior|3000|M|outdoor|7:25.47||Grant Fisher|USA|1997|Eugene|USA|2023-09-17
national|VEN|senior|3000|M|outdoor|7:49.88||Freddy González|VEN|1977|Madrid|ESP|2003-07-19
national|VIN|senior|3000|M|outdoor|8:47.30||DeLohnni Nicol-Samuel|VIN|1991|Saskatoon|CAN|2009-08-09
national|ARG|senior|3000|M|indoor|7:47.21||Federico Bruno|ARG|1993|Valencia|ESP|2023-01-25
national|BRA|senior|3000|M|indoor|7:56.76||Adauto Domingues|BRA|1961|Budapest|HUN|1989-03-04
national|CAN|senior|3000|M|indoor|7:40.11||Mohammed Ahmed|CAN|1991|New York|USA|2016-02-20
national|CHI|senior|3000|M|indoor|7:52.95||Carlos Díaz|CHI|1993|Sabadell|ESP|2016-02-19
national|COL|senior|3000|M|indoor|7:49.46||Jacinto Navarrete|COL|1962|Sevilla|ESP|1991-03-10
national|CUB|senior|3000|M|indoor|8:17.10||Maurys Surel Castillo|CUB|1984|Antequera|ESP|2012-01-07
national|DOM|senior|3000|M|indoor|8:24.03||José Zayas|DOM|1978|New York|USA|1999-12-26
national|ISV|senior|3000|M|indoor|8:16.15||Eddie Garcia|ISV|1992|Fayetteville|USA|2016-01-30
national|JAM|senior|3000|M|indoor|7:40.79||Kemoy Campbell|JAM|1991|New York|USA|2016-02-20
national|LCA|senior|3000|M|indoor|8:17.20||Zepherinus Joseph|LCA|1975|Gainesville|USA|2003-02-09
national|MEX|senior|3000|M|indoor|7:39.17||Eduardo Herrera|MEX|1997|Boston|USA|2025-02-14
national|PAR|senior|3000|M|indoor|8:33.95||Jorge Cabrera|PAR|1981|Moskva|RUS|2006-03-10
national|PUR|senior|3000|M|indoor|7:51.43||Víctor Ortiz|PUR|1998|Valencia|ESP|2024-02-07
national|TTO|senior|3000|M|indoor|9:06.59||Sterlen Paul|TTO||Kearney|USA|2020-12-12
national|URU|senior|3000|M|indoor|7:34.10||Valentin Soca|URU|2002|Boston|USA|2025-03-02
national|USA|senior|3000|M|indoor|7:22.91||Grant Fisher|USA|1997|New York|USA|2025-02-08
national|VEN|senior|3000|M|indoor|8:02.18||Germán Beltrán|VEN|1967|Indianapolis|USA|1989-03-11
national|AIA|senior|1500|M|outdoor|4:18.0||Nigel Richardson|AIA||St. John's|ANT|1984-07-05
national|ANT|senior|1500|M|outdoor|3:49.41||Dale Jones|ANT|1964|Seoul|KOR|1988-09-19
national|ARG|senior|1500|M|outdoor|3:36.18||Federico Bruno|ARG|1993|Castellón|ESP|2021-06-29
national|ARU|senior|1500|M|outdoor|3:54.01||Asher Patel|ARU|2006|Philadelphia|USA|2025-04-04
national|BAH|senior|1500|M|outdoor|3:45.72||William Johnson|BAH|1960|Austin|USA|1983-05-17
national|BAR|senior|1500|M|outdoor|3:47.82||Leo Garnes|BAR|1969|Austin|USA|1991-04-04
national|BER|senior|1500|M|outdoor|3:41.24||Dage Minors|BER|1995|Stretford|GBR|2022-07-23
national|BIZ|senior|1500|M|outdoor|3:56.35||Adrian Jorgenson|BIZ|1978|Richmond|CAN|1998-05-23
national|BOL|senior|1500|M|outdoor|3:43.60||David Ninavia|BOL|2003|Valledupar|COL|2022-07-01
national|BRA|senior|1500|M|outdoor|3:33.25||Hudson De Souza|BRA|1977|Rieti|ITA|2005-08-28
national|CAN|senior|1500|M|outdoor|3:31.71||Kevin Sullivan|CAN|1974|Roma|ITA|2000-06-30
national|CAY|senior|1500|M|outdoor|3:46.09||Jon Rankin|CAY|1982|Mayagüez|PUR|2011-07-15
national|CHI|senior|1500|M|outdoor|3:37.82||Carlos Díaz|CHI|1993|Huelva|ESP|2016-06-03
national|COL|senior|1500|M|outdoor|3:41.99||Carlos Andrés San Martín|COL|1993|Castellón|ESP|2023-06-14
national|CRC|senior|1500|M|outdoor|3:40.25||Juan Diego Castro|CRC|2000|Azusa|USA|2023-04-15
national|CUB|senior|1500|M|outdoor|3:35.03||Maurys Surel Castillo|CUB|1984|Huelva|ESP|2012-06-07
national|DMA|senior|1500|M|outdoor|3:36.60||Steve Agar|DMA|1968|Abbotsford|CAN|1996-06-02
national|DOM|senior|1500|M|outdoor|3:43.57||Isidro Pimentel|DOM|1977|Stanford|USA|2002-03-30
national|ECU|senior|1500|M|outdoor|3:37.88||Byron Piedra|ECU|1982|Rio de Janeiro|BRA|2007-07-25
national|ESA|senior|1500|M|outdoor|3:47.93||Aarón Alexander Hernández|ESA|2000|Freeport|BAH|2025-08-16
national|GRN|senior|1500|M|outdoor|3:50.3||Donald Pierre|GRN|1953|Pointe-a-Pierre|TTO|1972-03-19
national|GUA|senior|1500|M|outdoor|3:35.32||Luis Grijalva|GUA|1999|Trabuco Hills|USA|2021-07-18
national|GUY|senior|1500|M|outdoor|3:43.81||Quamel Prince|GUY|1994|Fairfax|USA|2019-04-13
national|HAI|senior|1500|M|outdoor|3:45.96||Moise Joseph|HAI|1981|Gent|BEL|2009-07-21
national|HON|senior|1500|M|outdoor|3:45.84||Ian Mas|HON|2006|Durham|USA|2026-04-10
national|ISV|senior|1500|M|outdoor|3:47.75||Billy Bohlke|ISV|1978|Tempe|USA|2002-04-13
national|IVB|senior|1500|M|outdoor|3:46.47||Greg Rhymer|IVB|1972|Athens|USA|1994-05-20
national|JAM|senior|1500|M|outdoor|3:39.19||Steve Green|JAM|1971|Victoria|CAN|1994-08-28
national|LCA|senior|1500|M|outdoor|3:48.50||Zepherinus Joseph|LCA|1975|Gainesville|USA|2001-03-31
national|MEX|senior|1500|M|outdoor|3:35.03||Eduardo Herrera|MEX|1997|Eagle Rock|USA|2025-07-12
national|MNT|senior|1500|M|outdoor|4:21.1||Cardinal Maynard|MNT||Road Town|IVB|1977-07-09
national|NCA|senior|1500|M|outdoor|3:49.64||Erick Rodriguez|NCA|1990|Beijing|CHN|2015-08-27
national|PAN|senior|1500|M|outdoor|3:41.73||Donaldo Arza|PAN|1946|München|FRG|1972-09-08
national|PAR|senior|1500|M|outdoor|3:44.72||Ericky Manoel Dos Santos|PAR|2004|Bucaramanga|COL|2024-09-27
national|PER|senior|1500|M|outdoor|3:34.67||David Torrence|PER|1985|Stockholm|SWE|2017-06-18
national|PUR|senior|1500|M|outdoor|3:35.63||Rob Napolitano|PUR|1994|Portland|USA|2021-06-03
national|SKN|senior|1500|M|outdoor|3:57.67||Masai Jeffers|SKN||Road Town|IVB|2016-07-03
national|SUR|senior|1500|M|outdoor|3:55.69||Tommy Asinga|SUR|1968|Ann Arbor|USA|1991-05-12
national|TKS|senior|1500|M|outdoor|4:02.0||Idi Gardiner|TKS|1979|Cockburn Town|TKS|1996-03-20
national|TTO|senior|1500|M|outdoor|3:43.55||Nathan Cumberbatch|TTO|2005|Westwood|USA|2025-05-04
national|URU|senior|1500|M|outdoor|3:35.82||Santiago Catrofe|URU|1999|Nice|FRA|2021-06-12
national|VEN|senior|1500|M|outdoor|3:36.96||Eduard Villanueva|VEN|1984|Daegu|KOR|2011-09-01
national|VIN|senior|1500|M|outdoor|3:40.99||Handal Roban|VIN|2002|Princeton|USA|2026-05-01
national|ANT|senior|1500|M|indoor|4:04.14||Dale Jones|ANT|1964|Indianapolis|USA|1987-03-06
national|ARG|senior|1500|M|indoor|3:38.03||Federico Bruno|ARG|1993|Sabadell|ESP|2022-02-08
national|BRA|senior|1500|M|indoor|3:39.13||Thiago André|BRA|1995|Toruń|POL|2020-02-08
national|CAN|senior|1500|M|indoor|3:33.39||Foster Malleck|CAN|2001|Boston|USA|2026-02-22
national|CHI|senior|1500|M|indoor|3:39.39||Iván López|CHI|1990|Sabadell|ESP|2016-02-19
national|CUB|senior|1500|M|indoor|3:43.06||Maurys Surel Castillo|CUB|1984|Antequera|ESP|2013-01-19
national|DMA|senior|1500|M|indoor|3:42.34||Steve Agar|DMA|1968|Sindelfingen|GER|1997-03-01
national|GUA|senior|1500|M|indoor|3:41.11||Luis Grijalva|GUA|1999|Spokane|USA|2022-02-11
national|JAM|senior|1500|M|indoor|3:40.7||Byron Dyce|JAM|1948|New York|USA|1974-02-08
national|MEX|senior|1500|M|indoor|3:37.07||Eduardo Herrera|MEX|1997|Boston|USA|2026-02-22
national|PER|senior|1500|M|indoor|3:39.79||David Torrence|PER|1985|Karlsruhe|GER|2017-02-04
national|PUR|senior|1500|M|indoor|3:37.33||Rob Napolitano|PUR|1994|Boston|USA|2024-02-10
national|TTO|senior|1500|M|indoor|3:47.36||Sheldon Monderoy|TTO|1972|Maebashi|JPN|1999-03-06
national|AIA|senior|400H|M|outdoor|55.95||Kirthley Richardson|AIA|1973|Stillwater|USA|1999-03-20
national|ANT|senior|400H|M|outdoor|47.02||Rai Benjamin|ANT|1997|Eugene|USA|2018-06-08
national|ARG|senior|400H|M|outdoor|49.28||Guillermo Ruggeri|ARG|1992|Cochabamba|BOL|2018-06-07
national|ARU|senior|400H|M|outdoor|53.49||Freddy Burgos|ARU|1959|Leiden|NED|1984-06-09
national|BAH|senior|400H|M|outdoor|48.17||Jeffery Gibson|BAH|1990|Beijing|CHN|2015-08-25
national|BAR|senior|400H|M|outdoor|48.79||Rasheeme Griffith|BAR|2000|Gainesville|USA|2024-05-09
national|BER|senior|400H|M|outdoor|53.03||Nick Saunders|BER|1963|Dedham|USA|1994-06-24
national|BIZ|senior|400H|M|outdoor|48.88||Jonathan Williams|BIZ|1983|San Salvador|ESA|2007-07-14
national|BRA|senior|400H|M|outdoor|46.29||Alison Dos Santos|BRA|2000|Eugene|USA|2022-07-19
national|CAN|senior|400H|M|outdoor|48.24||Adam Kunkel|CAN|1981|Rio de Janeiro|BRA|2007-07-27
national|CAY|senior|400H|M|outdoor|51.23||Junior Hines|CAY|1989|Marion|USA|2012-05-25
national|CHI|senior|400H|M|outdoor|49.62||Alfredo Emilio Sepúlveda|CHI|1993|Cochabamba|BOL|2018-06-07
national|COL|senior|400H|M|outdoor|49.90||Yeison Rivas|COL|1987|Cali|COL|2015-11-19
national|CRC|senior|400H|M|outdoor|48.11||Gerald Drummond|CRC|1994|San José|CRC|2023-05-06
national|CUB|senior|400H|M|outdoor|47.93||Omar Cisneros|CUB|1989|Moskva|RUS|2013-08-13
national|DMA|senior|400H|M|outdoor|48.37||Dennick Luke|DMA|2001|Kingston|JAM|2026-03-21
national|DOM|senior|400H|M|outdoor|47.25||Félix Sánchez|DOM|1977|Paris|FRA|2003-08-29
national|ECU|senior|400H|M|outdoor|49.76||Emerson Chalá|ECU|1991|Trujillo|PER|2013-11-28
national|ESA|senior|400H|M|outdoor|48.56||Pablo Andrés Ibáñez|ESA|1998|San José|CRC|2023-05-06
national|GRN|senior|400H|M|outdoor|49.51||Shane Charles|GRN|1983|Eugene|USA|2006-05-14
national|GUA|senior|400H|M|outdoor|50.16||Allan Ayala|GUA|1986|Ciudad de Guatemala|GUA|2009-06-13
national|GUY|senior|400H|M|outdoor|49.95||Paul Tucker|GUY|1976|La Chaux-de-Fonds|SUI|2000-08-13
national|HAI|senior|400H|M|outdoor|49.99||Alie Beauvais|HAI|1988|Princeton|USA|2009-05-17
national|HON|senior|400H|M|outdoor|51.77||Jonnie E. Lowe|HON|1979|Managua|NCA|2006-03-06
national|IVB|senior|400H|M|outdoor|47.08||Kyron Mcmaster|IVB|1997|Tokyo|JPN|2021-08-03
national|JAM|senior|400H|M|outdoor|47.34||Roshawn Clarke|JAM|2004|Budapest|HUN|2023-08-21
national|LCA|senior|400H|M|outdoor|52.45||Alva Henry|LCA||Kearney|USA|2018-05-06
national|MEX|senior|400H|M|outdoor|49.27||Guillermo Campos|MEX|2001|Cuiabá|BRA|2024-05-11
national|MNT|senior|400H|M|outdoor|1:05.44||Gavin Gerald|MNT||Pomona|USA|2006-03-25
national|NCA|senior|400H|M|outdoor|54.74||Lenin Vanegas|NCA|1987|Ciudad de Panamá|PAN|2010-04-19
national|PAN|senior|400H|M|outdoor|47.84||Bayano Kamani|PAN|1980|Helsinki|FIN|2005-08-07
national|PAR|senior|400H|M|outdoor|52.78||Francisco Rojas|PAR|1950||???|1975-10-13
national|PER|senior|400H|M|outdoor|52.20||Mauro Mina|PER|1968|Santiago de Chile|CHI|1992-11-01
national|PUR|senior|400H|M|outdoor|47.72||Javier Culson|PUR|1984|Ponce|PUR|2010-05-08
national|SKN|senior|400H|M|outdoor|49.89||Sharim Hamilton|SKN|2002|Pueblo|USA|2025-05-24
national|TKS|senior|400H|M|outdoor|59.20||Angelo Garland|TKS|1994|Spanish Town|JAM|2012-02-04
national|TTO|senior|400H|M|outdoor|47.69||Jehue Gordon|TTO|1991|Moskva|RUS|2013-08-15
national|URU|senior|400H|M|outdoor|48.65||Andrés Silva|URU|1986|São Paulo|BRA|2014-08-02
national|USA|senior|400H|M|outdoor|46.17||Rai Benjamin|USA|1997|Tokyo|JPN|2021-08-03
national|VEN|senior|400H|M|outdoor|49.18||Antonio Smith|VEN|1967|Caracas|VEN|1991-07-14
national|VIN|senior|400H|M|outdoor|51.70||Fitz-Allen Crick|VIN|1971|Bloomington|USA|2003-07-19
national|ARG|senior|MILE|M|outdoor|3:59.27||Federico Bruno|ARG|1993|Concordia|ARG|2021-03-31
national|BRA|senior|MILE|M|outdoor|3:51.05||Hudson De Souza|BRA|1977|Oslo|NOR|2005-07-29
national|CAN|senior|MILE|M|outdoor|3:50.26||Kevin Sullivan|CAN|1974|Oslo|NOR|2000-07-28
national|CAY|senior|MILE|M|outdoor|4:02.51||Jon Rankin|CAY|1982|Westwood|USA|2011-04-09
national|CHI|senior|MILE|M|outdoor|4:02.82||Juan Ignacio Peña|CHI|1991|Stirling|GBR|2024-08-24
national|COL|senior|MILE|M|outdoor|4:12.3||Alberto Ospina|COL||Villavicencio|COL|1984-04-19
national|CRC|senior|MILE|M|outdoor|4:03.0||Julio Marin|CRC|1941|Berkeley|USA|1963-05-02
national|CUB|senior|MILE|M|outdoor|3:58.1||Luis Medina|CUB|1952|Kingston|JAM|1979-05-11
national|DMA|senior|MILE|M|outdoor|3:57.37||Steve Agar|DMA|1968|Portland|USA|1997-05-11
national|DOM|senior|MILE|M|outdoor|4:07.42||José Zayas|DOM|1978|Holmdel|USA|2001-06-13
national|ESA|senior|MILE|M|outdoor|4:24.8||Francis Jiménez|ESA|1985|Santa Ana|USA|2007-02-10
national|GUY|senior|MILE|M|outdoor|4:06.0||Rayfield Beaton|GUY|1951|Westwood|USA|1975-05-03
national|JAM|senior|MILE|M|outdoor|3:57.34||Byron Dyce|JAM|1948|Stockholm|SWE|1974-07-01
national|MEX|senior|MILE|M|outdoor|3:56.13||Daniel Herrera|MEX|1992|Concord|USA|2017-06-01
national|PAR|senior|MILE|M|outdoor|4:16.72||Derlis Ayala|PAR|1990|Asunción|PAR|2013-02-09
national|PER|senior|MILE|M|outdoor|3:53.21||David Torrence|PER|1985|Concord|USA|2017-06-01
national|PUR|senior|MILE|M|outdoor|3:56.4||Antonio Colon|PUR|1953|Ponce|PUR|1975-08-16
national|SUR|senior|MILE|M|outdoor|4:33.1||Tommy Asinga|SUR|1968|Paramaribo|SUR|1990-03-23
national|TTO|senior|MILE|M|outdoor|4:02.43||Sheldon Monderoy|TTO|1972|Port of Spain|TTO|2000-01-01
national|URU|senior|MILE|M|outdoor|3:55.51||Santiago Catrofe|URU|1999|Cork|IRL|2025-07-09
national|USA|senior|MILE|M|outdoor|3:43.97||Yared Nuguse|USA|1999|Eugene|USA|2023-09-16
national|VEN|senior|MILE|M|outdoor|4:03.03||Germán Beltrán|VEN|1967|Baton Rouge|USA|1990-03-31
national|VIN|senior|MILE|M|outdoor|4:13.31||Pamenos Ballantyne|VIN|1973|Port of Spain|TTO|2002-05-05
national|ANT|senior|MILE|M|indoor|4:15.54||Elliott Mason|ANT|1978|New York|USA|2002-02-08
national|BRA|senior|MILE|M|indoor|3:56.26||Hudson De Souza|BRA|1977|Fayetteville|USA|2001-02-10
national|CAN|senior|MILE|M|indoor|3:51.33||Aaron Ahl|CAN|1999|Boston|USA|2026-02-13
national|DOM|senior|MILE|M|indoor|4:06.20||José Zayas|DOM|1978|Blacksburg|USA|2002-02-23
national|ISV|senior|MILE|M|indoor|4:15.47||Billy Bohlke|ISV|1978|New York|USA|2002-02-09
national|LCA|senior|MILE|M|indoor|4:12.12||Zepherinus Joseph|LCA|1975|Gainesville|USA|2002-02-28
national|MEX|senior|MILE|M|indoor|3:53.05||Eduardo Herrera|MEX|1997|Boston|USA|2026-02-22
national|PER|senior|MILE|M|indoor|3:57.63||David Torrence|PER|1985|Boston|USA|2017-01-28
national|PUR|senior|MILE|M|indoor|3:54.12||Rob Napolitano|PUR|1994|Boston|USA|2024-02-10
national|TTO|senior|MILE|M|indoor|4:04.35||Sheldon Monderoy|TTO|1972|Indianapolis|USA|1999-02-06
national|USA|senior|MILE|M|indoor|3:45.94||Cole Hocker|USA|2001|Winston-Salem|USA|2026-02-14
national|AIA|senior|110H|M|outdoor|18.7||Andre Samuel|AIA||Amherst|USA|2001-05-11
national|ANT|senior|110H|M|outdoor|14.07||Randy Gillon|ANT|1976|Iowa City|USA|2000-05-06
national|ARG|senior|110H|M|outdoor|13.74|1.8|Agustín Carrera|ARG|1988|Buenos Aires|ARG|2014-01-25
national|ARU|senior|110H|M|outdoor|14.58||Freddy Burgos|ARU|1959|Vught|NED|1986-07-06
national|BAH|senior|110H|M|outdoor|13.34|-0.6|Antoine Andrews|BAH|2003|Nassau|BAH|2024-06-27
national|BAR|senior|110H|M|outdoor|13.14|0.1|Ryan Brathwaite|BAR|1988|Berlin|GER|2009-08-20
national|BER|senior|110H|M|outdoor|14.21|1.0|Tristan Joynes|BER|1992|Charleston|USA|2015-05-08
national|BIZ|senior|110H|M|outdoor|13.9|0.6|Jonathan Williams|BIZ|1983|Cerritos|USA|2009-03-21
national|BOL|senior|110H|M|outdoor|14.79||Vladimir Aponte|BOL|1968|Cochabamba|BOL|1994-09-03
national|BRA|senior|110H|M|outdoor|13.17|0.4|Rafael Henrique Pereira|BRA|1997|Rio de Janeiro|BRA|2022-06-23
national|CAN|senior|110H|M|outdoor|13.08|1.2|Mark Mckoy|CAN|1961|Villeneuve d'Ascq|FRA|1993-07-02
national|CAY|senior|110H|M|outdoor|13.36|0.4|Ronald Forbes|CAY|1985|Clermont|USA|2016-04-30
national|CHI|senior|110H|M|outdoor|13.46|1.2|Martín Sáenz|CHI|2001|Santiago de Chile|CHI|2026-04-11
national|COL|senior|110H|M|outdoor|13.27|1.6|Paulo Villar|COL|1978|Guadalajara|MEX|2011-10-28
national|CRC|senior|110H|M|outdoor|14.51|0.4|Emmanuel Niño|CRC|1995|San José|CRC|2020-12-29
national|CUB|senior|110H|M|outdoor|12.87|0.9|Dayron Robles|CUB|1986|Ostrava|CZE|2008-06-12
national|DMA|senior|110H|M|outdoor|14.44|1.6|Felix Lawrence|DMA|2001|Jacksonville|USA|2023-05-12
national|DOM|senior|110H|M|outdoor|13.48|-2.1|Isaias Pie Blese|DOM|1998|Bayaguana|DOM|2026-03-28
national|ECU|senior|110H|M|outdoor|13.44|1.2|Jackson Quiñónez|ECU|1980|Athína|GRE|2004-08-24
national|ESA|senior|110H|M|outdoor|14.09|1.3|Víctor Steiner|ESA|2001|Tampa|USA|2023-05-14
national|GRN|senior|110H|M|outdoor|13.52|1.2|Alleyne Lett|GRN|1983|Sacramento|USA|2007-06-06
national|GUA|senior|110H|M|outdoor|13.78|-0.9|Wienstan Christopher Mena|GUA|1998|Quetzaltenango|GUA|2025-10-19
national|GUY|senior|110H|M|outdoor|13.73|0.4|Charles Allen|GUY|1977|Clemson|USA|2002-04-06
national|HAI|senior|110H|M|outdoor|13.25|-0.3|Dudley Dorival|HAI|1975|Edmonton|CAN|2001-08-09
national|HON|senior|110H|M|outdoor|13.72|1.5|Esteban Guzman|HON|1984|Greensboro|USA|2011-05-15
national|ISV|senior|110H|M|outdoor|13.31|1.5|Eddie Lovett|ISV|1992|San José|CRC|2015-08-08
national|IVB|senior|110H|M|outdoor|15.66||Steve Augustine|IVB|1977|Walnut|USA|1997-04-18
national|JAM|senior|110H|M|outdoor|12.9|0.7|Omar Mcleod|JAM|1994|Kingston|JAM|2017-06-24
national|LCA|senior|110H|M|outdoor|13.82|0.6|Khalian Vitalis|LCA|2003|Austin|USA|2026-04-03
national|MEX|senior|110H|M|outdoor|13.49|0.1|Kalobe Jimenez|MEX|2000|Fresno|USA|2025-02-22
national|MNT|senior|110H|M|outdoor|16.14||Gavin Lee|MNT|1980|Hackensack|USA|2000-05-30
national|NCA|senior|110H|M|outdoor|15.7|1.1|Miguel Angel Quezada|NCA||San Salvador|ESA|2008-06-22
national|PAN|senior|110H|M|outdoor|13.65|-0.8|Curt Young|PAN|1974|Ciudad de México|MEX|1998-05-23
national|PAR|senior|110H|M|outdoor|14.17|0.5|Kevin Mendieta|PAR|2003|Bucaramanga|COL|2024-09-29
national|PER|senior|110H|M|outdoor|13.52|0.0|Javier Mcfarlane|PER|1991|Cali|COL|2016-06-26
national|PUR|senior|110H|M|outdoor|13.41|1.1|Will Barnes|PUR|1994|Des Moines|USA|2016-04-30
national|SKN|senior|110H|M|outdoor|13.95|1.1|Akeem Chumney|SKN|1997|Basseterre|SKN|2016-06-18
national|SUR|senior|110H|M|outdoor|15.42|-0.9|Gayell Engeso|SUR|1994|Xalapa|MEX|2014-11-25
national|TKS|senior|110H|M|outdoor|14.8|-1.1|Rayvon Walkin|TKS|2005|Kingston|JAM|2025-06-14
national|TTO|senior|110H|M|outdoor|13.17|0.8|Mikel Thomas|TTO|1987|Toronto|CAN|2015-07-24
national|URU|senior|110H|M|outdoor|14.89||Javier Olivar|URU|1962|Santiago de Chile|CHI|1984-10-27
national|USA|senior|110H|M|outdoor|12.8|0.3|Aries Merritt|USA|1985|Bruxelles|BEL|2012-09-07
national|VEN|senior|110H|M|outdoor|13.82|1.4|Gerson Vidal Izaguirre|VEN|1995|Castellón|ESP|2024-05-26
national|VIN|senior|110H|M|outdoor|14.82|0.7|Verrol Sam|VIN|2003|Atlanta|USA|2026-04-17
national|BRA|senior|5000W|M|indoor|19:28.87||Sérgio Galdino|BRA|1969|Toronto|CAN|1993-03-13
national|ECU|senior|5000W|M|indoor|20:19.91||Jefferson Pérez|ECU|1974|Sevilla|ESP|1991-03-09
national|GUA|senior|5000W|M|indoor|19:21.18||Erick Barrondo|GUA|1991|Bratislava|SVK|2019-01-27
national|MEX|senior|5000W|M|indoor|18:38.71||Ernesto Canto|MEX|1959|Indianapolis|USA|1987-03-07
national|USA|senior|5000W|M|indoor|19:13.37||Nick Christie|USA|1991|Staten Island|USA|2026-02-28
national|PUR|senior|2000SC|M|outdoor|5:21.98||Víctor Ortiz|PUR|1998|Montréal|CAN|2025-08-06
national|AIA|senior|TJ|M|outdoor|14.93|-0.2|Denvil Ruan|AIA|1989|Greensboro|USA|2013-05-04
national|ANT|senior|TJ|M|outdoor|16.55||James Browne|ANT|1966|San Angelo|USA|1990-04-12
national|ARG|senior|TJ|M|outdoor|16.62|0.3|Maximiliano Díaz|ARG|1988|Salta|ARG|2024-06-01
national|ARU|senior|TJ|M|outdoor|13.14||Freddy Burgos|ARU|1959|Breda|NED|1977-06-12
national|BAH|senior|TJ|M|outdoor|17.59|0.9|Leevan Sands|BAH|1981|Beijing|CHN|2008-08-21
national|BAR|senior|TJ|M|outdoor|16.7||Alvin Haynes|BAR|1968|Starkville|USA|1992-05-17
national|BER|senior|TJ|M|outdoor|17.62|0.1|Brian Wellman|BER|1967|El Paso|USA|1995-04-15
national|BIZ|senior|TJ|M|outdoor|16.22|-1.9|Brandon Jones|BIZ|1987|San Salvador|ESA|2016-06-19
national|BOL|senior|TJ|M|outdoor|15.01|1.1|Bruno Alan Garamendia|BOL|1997|Tarija|BOL|2018-04-15
national|BRA|senior|TJ|M|outdoor|17.9|0.4|Jadel Gregório|BRA|1980|Belém|BRA|2007-05-20
national|CAN|senior|TJ|M|outdoor|17.29|1.0|Edrick Floréal|CAN|1966|Provo|USA|1989-06-03
national|CAY|senior|TJ|M|outdoor|16.09||Edward Manderson|CAY|1968|Ciudad de Guatemala|GUA|1995-07-16
national|CHI|senior|TJ|M|outdoor|16.74|1.2|Alvaro Cortéz|CHI|1995|Santiago de Chile|CHI|2017-03-26
national|COL|senior|TJ|M|outdoor|17.09|0.0|Jhon Murillo|COL|1984|Rio de Janeiro|BRA|2016-08-16
national|CRC|senior|TJ|M|outdoor|15.66||Vance Parks|CRC|1965|Normal|USA|1989-05-14
national|CUB|senior|TJ|M|outdoor|18.08|0.0|Pedro Pablo Pichardo|CUB|1993|La Habana|CUB|2015-05-28
national|DMA|senior|TJ|M|outdoor|17.48|1.6|Jérôme Romain|DMA|1971|Göteborg|SWE|1995-08-05
national|DOM|senior|TJ|M|outdoor|16.44|0.9|Juander Bueno|DOM|1998|Santo Domingo|DOM|2023-04-01
national|ECU|senior|TJ|M|outdoor|17.03|0.3|Hugo Chila|ECU|1987|Sucre|BOL|2009-11-25
national|ESA|senior|TJ|M|outdoor|15.78|1.9|Fernando Reyes|ESA|2004|Quetzaltenango|GUA|2025-10-21
national|GRN|senior|TJ|M|outdoor|17.49|0.0|Randy Lewis|GRN|1980|São Paulo|BRA|2008-05-22
national|GUA|senior|TJ|M|outdoor|15.95|0.2|Fredy Enrique Lemus|GUA|1998|Ciudad de Guatemala|GUA|2019-06-08
national|GUY|senior|TJ|M|outdoor|17.18|1.7|Troy Doris|GUY|1989|Clermont|USA|2016-05-14
national|HAI|senior|TJ|M|outdoor|17.39|1.3|Samyr Laine|HAI|1984|Bogotá|COL|2009-07-24
national|HON|senior|TJ|M|outdoor|16.04||Jason Castro|HON|1991|Ciudad de Panamá|PAN|2015-08-18
national|ISV|senior|TJ|M|outdoor|16.99|0.4|Muhammad Halim|ISV|1986|Baltimore|USA|2016-04-23
national|IVB|senior|TJ|M|outdoor|15.73||Keita Cline|IVB|1974|Minneapolis|USA|1995-05-20
national|JAM|senior|TJ|M|outdoor|17.92|1.9|James Beckford|JAM|1975|Odessa|USA|1995-05-20
national|LCA|senior|TJ|M|outdoor|16.11|-1.7|Jeremiah James|LCA|1987|Fort Collins|USA|2010-05-01
national|MEX|senior|TJ|M|outdoor|16.99|1.9|Alberto Alvarez|MEX|1991|Norwalk|USA|2016-04-16
national|MNT|senior|TJ|M|outdoor|14.69||Oswald Phillip|MNT||Plymouth|GBR|1982-07-24
national|NCA|senior|TJ|M|outdoor|15.36|0.4|Angel Suárez|NCA|1998|Managua|NCA|2017-12-12
national|PAN|senior|TJ|M|outdoor|15.5||Michael Thompson|PAN|1984|Dickinson|USA|2007-05-04
national|PAR|senior|TJ|M|outdoor|15.17|1.0|Christopher Josué Ortiz|PAR|1995|Asunción|PAR|2018-10-20
national|PER|senior|TJ|M|outdoor|16.72||Ricardo Valiente|PER|1968|Huancayo|PER|1987-11-14
national|PUR|senior|TJ|M|outdoor|17.1|1.4|Allen Simms|PUR|1982|Carolina|PUR|2007-03-17
national|SKN|senior|TJ|M|outdoor|16.24|0.0|Vance Clarke|SKN|1975|Atlanta|USA|2000-05-20
national|SUR|senior|TJ|M|outdoor|16.96|1.3|Miguel Van Assen|SUR|1997|Barranquilla|COL|2018-08-02
national|TKS|senior|TJ|M|outdoor|14.0|-1.8|Rayvon Walkin|TKS|2005|Kingston|JAM|2022-04-09
national|URU|senior|TJ|M|outdoor|15.29|0.6|Emiliano Lasa|URU|1990|Montevideo|URU|2025-11-09
national|USA|senior|TJ|M|outdoor|18.21|0.2|Christian Taylor|USA|1990|Beijing|CHN|2015-08-27
national|VEN|senior|TJ|M|outdoor|16.9|1.4|Leodan Torrealba|VEN|1996|São Paulo|BRA|2023-05-10
national|VIN|senior|TJ|M|outdoor|16.09|-0.1|Jumonne Exeter|VIN|1993|Gold Coast|AUS|2018-04-12
national|ARG|senior|TJ|M|indoor|16.52||Maximiliano Díaz|ARG|1988|Cochabamba|BOL|2020-02-02
national|BER|senior|TJ|M|indoor|17.72||Brian Wellman|BER|1967|Barcelona|ESP|1995-03-12
national|BIZ|senior|TJ|M|indoor|15.84||Brandon Jones|BIZ|1987|Boston|USA|2016-01-30
national|BRA|senior|TJ|M|indoor|17.56||Jadel Gregório|BRA|1980|Moskva|RUS|2006-03-12
national|CAN|senior|TJ|M|indoor|17.14||Edrick Floréal|CAN|1966|Indianapolis|USA|1989-03-11
national|CAY|senior|TJ|M|indoor|15.6||Carlos Morgan|CAY|1986|Murfreesboro|USA|2008-12-06
national|CHI|senior|TJ|M|indoor|16.3||Alvaro Cortéz|CHI|1995|Cochabamba|BOL|2020-02-02
national|COL|senior|TJ|M|indoor|16.22||Geiner Moreno|COL|2000|Cochabamba|BOL|2024-01-28
national|CUB|senior|TJ|M|indoor|17.83||Aliecer Urrutia|CUB|1974|Sindelfingen|GER|1997-03-01
national|DMA|senior|TJ|M|indoor|17.03||Jérôme Romain|DMA|1971|Budapest|HUN|1998-02-06
national|ECU|senior|TJ|M|indoor|14.77||José Quiñaliza|ECU|1961|Indianapolis|USA|1987-03-06
national|ESA|senior|TJ|M|indoor|13.84||Víctor Steiner|ESA|2001|Chicago|USA|2022-02-12
national|GRN|senior|TJ|M|indoor|17.27||Randy Lewis|GRN|1980|Karlsruhe|GER|2008-02-10
national|GUY|senior|TJ|M|indoor|16.49||Troy Doris|GUY|1989|Boston|USA|2018-02-10
national|HAI|senior|TJ|M|indoor|16.91||Samyr Laine|HAI|1984|Fairfax|USA|2011-02-27
national|ISV|senior|TJ|M|indoor|16.87||Muhammad Halim|ISV|1986|Ithaca|USA|2011-12-03
national|JAM|senior|TJ|M|indoor|17.54||Jaydon Hibbert|JAM|2005|Albuquerque|USA|2023-03-11
national|LCA|senior|TJ|M|indoor|16.21||Dane Magloire|LCA|1975|Blacksburg|USA|2001-01-19
national|MEX|senior|TJ|M|indoor|16.23||Francisco Olivares|MEX|1962||???|1985-03-09
national|PAN|senior|TJ|M|indoor|15.15||Michael Thompson|PAN|1984|Fargo|USA|2009-01-17
national|PER|senior|TJ|M|indoor|15.19||Piero Vojdovic|PER|1981|Moskva|RUS|2002-02-15
national|PUR|senior|TJ|M|indoor|16.82||Allen Simms|PUR|1982|Moskva|RUS|2006-03-11
national|SKN|senior|TJ|M|indoor|15.83||Vance Clarke|SKN|1975|Fayetteville|USA|2001-01-27
national|TKS|senior|TJ|M|indoor|14.51||Ifeanyi Otuonye|TKS|1994|Albuquerque|USA|2013-02-08
national|USA|senior|TJ|M|indoor|17.76||Mike Conley|USA|1962|Princeton|USA|1987-02-27
national|VEN|senior|TJ|M|indoor|16.55||Leodan Torrealba|VEN|1996|Cochabamba|BOL|2022-02-20
national|VIN|senior|TJ|M|indoor|16.0||Jumonne Exeter|VIN|1993|Birmingham|USA|2017-03-10
national|AIA|senior|5000|M|outdoor|16:45.79||Michael Gumbs|AIA|1982|St. George's|GRN|2000-04-23
national|ANT|senior|5000|M|outdoor|15:13.4||Dale Jones|ANT|1964|Bridgetown|BAR|1988-07-11
national|ARG|senior|5000|M|outdoor|13:11.57||Federico Bruno|ARG|1993|Stanford|USA|2023-04-21
national|ARU|senior|5000|M|outdoor|14:18.31||Kimball Reynierse|ARU|1961|Leiden|NED|1986-05-08
national|BAH|senior|5000|M|outdoor|14:33.99||Gabriel Curtis|BAH|2001|Gainesville|USA|2021-04-02
national|BAR|senior|5000|M|outdoor|14:20.2||Leo Garnes|BAR|1969|Bridgetown|BAR|1992-06-05
national|BER|senior|5000|M|outdoor|14:23.35||Lamont Marshall|BER|1984|Raleigh|USA|2017-03-24
national|BOL|senior|5000|M|outdoor|13:57.80||Vidal Basco|BOL|1996|Lima|PER|2019-05-26
national|BRA|senior|5000|M|outdoor|13:19.43||Marílson Dos Santos|BRA|1977|Kassel|GER|2006-06-08
national|CAN|senior|5000|M|outdoor|12:47.20||Mohammed Ahmed|CAN|1991|Portland|USA|2020-07-10
national|CAY|senior|5000|M|outdoor|14:08.09||Jon Rankin|CAY|1982|Los Angeles|USA|2011-03-11
national|CHI|senior|5000|M|outdoor|13:23.68||Mauricio Díaz|CHI|1968|Heusden|BEL|2001-07-14
national|COL|senior|5000|M|outdoor|13:21.31||Gerard Giraldo|COL|1989|Stanford|USA|2019-05-02
national|CRC|senior|5000|M|outdoor|13:44.99||Eric Quiros|CRC|1973|Victoria|CAN|2000-05-27
national|CUB|senior|5000|M|outdoor|13:44.8||Luis Medina|CUB|1952|Praha|TCH|1977-06-21
national|DMA|senior|5000|M|outdoor|13:35.86||Steve Agar|DMA|1968|Walnut|USA|1998-04-18
national|DOM|senior|5000|M|outdoor|14:12.97||Alvaro Abreu|DOM|1991|Gainesville|USA|2019-03-28
national|ECU|senior|5000|M|outdoor|13:23.72||Byron Piedra|ECU|1982|Ninove|BEL|2012-07-21
national|ESA|senior|5000|M|outdoor|14:38.37||Ronald Arias|ESA||La Habana|CUB|2001-05-27
national|GRN|senior|5000|M|outdoor|14:58.23||Maurice Williams|GRN||Nassau|BAH|1981-04-20
national|GUA|senior|5000|M|outdoor|12:50.58||Luis Grijalva|GUA|1999|Oslo|NOR|2024-05-30
national|GUY|senior|5000|M|outdoor|14:07.08||Cleveland Forde|GUY|1985|Buenos Aires|ARG|2006-11-10
national|HAI|senior|5000|M|outdoor|13:58.44||Mark Allen|HAI|1990|Norwalk|USA|2016-04-15
national|HON|senior|5000|M|outdoor|14:54.20||Clovis Morales|HON|1949|Menden|GER|1978-06-21
national|ISV|senior|5000|M|outdoor|14:10.83||Eddie Garcia|ISV|1992|Philadelphia|USA|2016-04-28
national|IVB|senior|5000|M|outdoor|15:22.0||Anderson Legair|IVB|1975|Knoxville|USA|1997-04-12
national|JAM|senior|5000|M|outdoor|13:20.39||Kemoy Campbell|JAM|1991|Stanford|USA|2015-05-02
national|LCA|senior|5000|M|outdoor|14:25.20||Zepherinus Joseph|LCA|1975|Ottawa|CAN|2001-07-20
national|MEX|senior|5000|M|outdoor|13:07.79||Arturo Barrios|MEX|1963|London|GBR|1989-07-14
national|MNT|senior|5000|M|outdoor|17:16.34||Herman Lewis|MNT||Castries|LCA|1991-05-04
national|NCA|senior|5000|M|outdoor|14:46.50||William Aguirre|NCA|1962|La Habana|CUB|1989-02-09
national|PAN|senior|5000|M|outdoor|14:09.08||Didier Rodriguez|PAN|1998|Mar del Plata|ARG|2025-04-27
national|PAR|senior|5000|M|outdoor|13:53.20||Derlis Ayala|PAR|1990|Torrance|USA|2018-04-20
national|PER|senior|5000|M|outdoor|13:23.20||David Torrence|PER|1985|Rio de Janeiro|BRA|2016-08-17
national|PUR|senior|5000|M|outdoor|13:31.69||Joe Rosa|PUR|1993|Eugene|USA|2014-06-13
national|SKN|senior|5000|M|outdoor|15:57.9||Charles Morton|SKN||Charlotte|USA|1984-04-07
national|SUR|senior|5000|M|outdoor|15:32.5||Rudi Madretsma|SUR||Paramaribo|SUR|1954-01-03
national|TKS|senior|5000|M|outdoor|17:27.83||Martijn Healy|TKS||George Town|CAY|2019-04-22
national|TTO|senior|5000|M|outdoor|14:12.01||Ronnie Holassie|TTO|1971|Port of Spain|TTO|1999-06-20
national|URU|senior|5000|M|outdoor|12:59.26||Santiago Catrofe|URU|1999|Paris|FRA|2025-06-20
national|USA|senior|5000|M|outdoor|12:45.27||Nico Young|USA|2002|Oslo|NOR|2025-06-12
national|VEN|senior|5000|M|outdoor|13:22.30||Freddy González|VEN|1977|San Sebastián|ESP|2004-07-03
national|VIN|senior|5000|M|outdoor|14:31.5||Pamenos Ballantyne|VIN|1973|London|GBR|1998-06-14
national|ARG|senior|5000|M|indoor|13:42.54||Antonio Silio|ARG|1966|San Sebastián|ESP|1990-02-20
national|CAN|senior|5000|M|indoor|12:56.87||Mohammed Ahmed|CAN|1991|Boston|USA|2022-02-12
national|HAI|senior|5000|M|indoor|14:39.65||Steeve Gabart|HAI|1986|Chapel Hill|USA|2008-02-29
national|LCA|senior|5000|M|indoor|14:26.80||Zepherinus Joseph|LCA|1975|Indianapolis|USA|2002-02-09
national|MEX|senior|5000|M|indoor|13:06.36||Eduardo Herrera|MEX|1997|Boston|USA|2025-02-01
national|USA|senior|5000|M|indoor|12:44.09||Grant Fisher|USA|1997|Boston|USA|2025-02-14
national|AIA|senior|800|M|outdoor|1:52.17||Vernal Gumbs|AIA||San Juan|PUR|1989-07-28
national|ANT|senior|800|M|outdoor|1:48.62||Dale Jones|ANT|1964|Tokyo|JPN|1991-08-25
national|ARG|senior|800|M|outdoor|1:46.01||Luis Antonio Migueles|ARG|1965|Bratislava|TCH|1986-06-14
national|ARU|senior|800|M|outdoor|1:55.10||Asher Patel|ARU|2006|Ithaca|USA|2026-04-12
national|BAH|senior|800|M|outdoor|1:49.29||Joel Forbes|BAH|1999|Cleveland|USA|2024-05-11
national|BAR|senior|800|M|outdoor|1:45.83||Jonathan Jones|BAR|1999|Austin|USA|2022-03-24
national|BER|senior|800|M|outdoor|1:46.26||Aaron Evans|BER|1990|Greensboro|USA|2010-05-28
national|BIZ|senior|800|M|outdoor|1:52.33||Jonathan Williams|BIZ|1983|Walnut|USA|2008-03-08
national|BOL|senior|800|M|outdoor|1:48.16||Fadrique Iglesias|BOL|1980|Ponce|PUR|2006-05-27
national|BRA|senior|800|M|outdoor|1:41.77||Joaquim Cruz|BRA|1963|Köln|GER|1984-08-26
national|CAN|senior|800|M|outdoor|1:41.20||Marco Arop|CAN|1998|Paris|FRA|2024-08-10
national|CAY|senior|800|M|outdoor|1:50.22||Jon Rankin|CAY|1982|Westwood|USA|2011-04-09
national|CHI|senior|800|M|outdoor|1:45.75||Pablo Squella|CHI|1963|Hengelo|NED|1990-08-12
national|COL|senior|800|M|outdoor|1:44.31||Rafith Rodriguez|COL|1989|Belém|BRA|2011-05-15
national|CRC|senior|800|M|outdoor|1:48.06||Juan Diego Castro|CRC|2000|Manhattan|USA|2021-05-15
national|CUB|senior|800|M|outdoor|1:42.85||Norberto Téllez|CUB|1972|Atlanta|USA|1996-07-31
national|DMA|senior|800|M|outdoor|1:46.81||Dennick Luke|DMA|2001|Paris|FRA|2024-08-08
national|DOM|senior|800|M|outdoor|1:46.13||Luis Peralta|DOM|1999|Los Angeles|USA|2021-05-15
national|ECU|senior|800|M|outdoor|1:46.55||Byron Piedra|ECU|1982|Belém|BRA|2008-05-25
national|ESA|senior|800|M|outdoor|1:50.43||Aarón Alexander Hernández|ESA|2000|Freeport|BAH|2025-08-15
national|GRN|senior|800|M|outdoor|1:48.28||Nathan Hood|GRN|1998|Azusa|USA|2022-04-14
national|GUA|senior|800|M|outdoor|1:49.07||Luis Martinez|GUA|1966|Tokyo|JPN|1991-08-25
national|GUY|senior|800|M|outdoor|1:45.54||Quamel Prince|GUY|1994|Langley|CAN|2023-07-14
national|HON|senior|800|M|outdoor|1:49.50||Elvin Josué Canales|HON|2001|Guadalajara|ESP|2021-06-16
national|ISV|senior|800|M|outdoor|1:49.15||Seymour Walter|ISV|1990|Indianapolis|USA|2012-06-09
national|IVB|senior|800|M|outdoor|1:46.98||Greg Rhymer|IVB|1972|Ypsilanti|USA|1994-05-25
national|JAM|senior|800|M|outdoor|1:42.76||Navasky Anderson|JAM|2000|Tokyo|JPN|2025-09-20
national|LCA|senior|800|M|outdoor|1:47.83||Marbeq Edgar|LCA|1995|Houston|USA|2017-05-05
national|MEX|senior|800|M|outdoor|1:43.44||Jesús Tonatiu López|MEX|1997|Marietta|USA|2021-07-09
national|NCA|senior|800|M|outdoor|1:49.10||Edgar Cortez|NCA|1989|Daegu|KOR|2011-08-27
national|PAN|senior|800|M|outdoor|1:45.27||Chamar Chambers|PAN|1997|Cuiabá|BRA|2024-05-11
national|PAR|senior|800|M|outdoor|1:50.17||Francisco Figueredo|PAR|1960|Indianapolis|USA|1987-08-13
national|PER|senior|800|M|outdoor|1:46.39||Marco Vilca|PER|2000|Cuiabá|BRA|2024-05-11
national|PUR|senior|800|M|outdoor|1:43.83||Wesley Vázquez|PUR|1994|Paris|FRA|2019-08-24
national|SKN|senior|800|M|outdoor|1:49.96||Ian Godwin|SKN|1973|Kingston|JAM|1996-06-27
national|SUR|senior|800|M|outdoor|1:46.74||Tommy Asinga|SUR|1968|Indianapolis|USA|1992-05-09
national|TKS|senior|800|M|outdoor|1:50.02||Ken Reyes|TKS|1999|Kingston|JAM|2018-06-02
national|TTO|senior|800|M|outdoor|1:45.43||Sherridan Kirk|TTO|1981|Sacramento|USA|2005-06-11
national|URU|senior|800|M|outdoor|1:48.80||Valentin Soca|URU|2002|Bron|FRA|2025-07-03
national|USA|senior|800|M|outdoor|1:41.67||Bryce Hoppel|USA|1997|Paris|FRA|2024-08-10
national|VEN|senior|800|M|outdoor|1:43.54||William Wuycke|VEN|1958|Rieti|ITA|1984-09-02
national|VIN|senior|800|M|outdoor|1:42.87||Handal Roban|VIN|2002|Freeport|BAH|2025-08-16
national|ANT|senior|800|M|indoor|1:54.56||Dale Jones|ANT|1964|Indianapolis|USA|1987-03-06
national|ARG|senior|800|M|indoor|1:49.00||Luis Antonio Migueles|ARG|1965|Sevilla|ESP|1991-03-08
national|BAR|senior|800|M|indoor|1:46.93||Jonathan Jones|BAR|1999|Clemson|USA|2022-02-12
national|BOL|senior|800|M|indoor|1:50.12||Fadrique Iglesias|BOL|1980|Valencia|ESP|2008-02-16
national|BRA|senior|800|M|indoor|1:45.43||José Luiz Barbosa|BRA|1961|Pireás|GRE|1989-03-08
national|CAN|senior|800|M|indoor|1:45.50||Marco Arop|CAN|1998|Fayetteville|USA|2024-01-27
national|CHI|senior|800|M|indoor|1:46.76||Tomás Squella|CHI|1993|Fayetteville|USA|2013-03-01
national|COL|senior|800|M|indoor|1:47.86||Rafith Rodriguez|COL|1989|Liévin|FRA|2012-02-14
national|CUB|senior|800|M|indoor|1:46.32||Norberto Téllez|CUB|1972|Gent|BEL|1999-02-19
national|DOM|senior|800|M|indoor|1:46.74||Luis Peralta|DOM|1999|New York|USA|2024-02-11
national|GRN|senior|800|M|indoor|1:49.72||Nathan Hood|GRN|1998|Birmingham|USA|2021-03-13
national|GUA|senior|800|M|indoor|1:55.66||Arisk Perdomo|GUA|1974|Barcelona|ESP|1995-03-10
national|GUY|senior|800|M|indoor|1:46.35||Quamel Prince|GUY|1994|Chicago|USA|2022-03-05
national|ISV|senior|800|M|indoor|1:51.03||Alexshandro Rodriguez|ISV|1992|Boston|USA|2016-03-06
national|JAM|senior|800|M|indoor|1:44.75||Navasky Anderson|JAM|2000|Toruń|POL|2026-02-22
national|LCA|senior|800|M|indoor|1:49.70||Michael James|LCA|1992|Boston|USA|2016-02-28
national|MEX|senior|800|M|indoor|1:47.19||Jesús Tonatiu López|MEX|1997|New York|USA|2023-02-25
national|NCA|senior|800|M|indoor|1:56.54||Carlos Mairena|NCA|1962|Barcelona|ESP|1995-03-10
national|PAR|senior|800|M|indoor|1:56.87||Porfirio Mendez|PAR|1966|Indianapolis|USA|1987-03-06
national|PUR|senior|800|M|indoor|1:45.32||John Rivera|PUR|1998|Boston|USA|2025-03-02
national|TTO|senior|800|M|indoor|1:46.95||Nathan Cumberbatch|TTO|2005|Toruń|POL|2026-03-20
national|USA|senior|800|M|indoor|1:42.50||Josh Hoey|USA|1999|Brighton|USA|2026-01-24
national|VIN|senior|800|M|indoor|1:44.73||Handal Roban|VIN|2002|Winston-Salem|USA|2026-02-14
national|ANT|senior|HT|M|outdoor|31.82||Lethan Nelson|ANT|1997|St Louis|USA|2016-04-08
national|ARG|senior|HT|M|outdoor|77.69||Joaquín Gómez|ARG|1996|Mar del Plata|ARG|2025-04-25
national|ARU|senior|HT|M|outdoor|25.3||Ericko Pieternella|ARU||Málaga|ESP|2018-09-04
national|BAH|senior|HT|M|outdoor|49.74||Delron Inniss|BAH|1988|Dickinson|USA|2017-04-14
national|BAR|senior|HT|M|outdoor|54.68||Dequan Lovell|BAR|1996|Hillsdale|USA|2018-05-04
national|BER|senior|HT|M|outdoor|51.94||Gabriel Wilkinson|BER|1982|Nassau|BAH|2005-07-10
national|BRA|senior|HT|M|outdoor|78.63||Wagner Domingos|BRA|1983|Celje|SLO|2016-06-19
national|CAN|senior|HT|M|outdoor|84.7||Ethan Katzberg|CAN|2002|Tokyo|JPN|2025-09-16
national|CAY|senior|HT|M|outdoor|62.54||Michael Letterlough|CAY|1984|Kamloops|CAN|2011-06-05
national|CHI|senior|HT|M|outdoor|77.7||Humberto Mansilla|CHI|1996|Temuco|CHI|2021-05-20
national|COL|senior|HT|M|outdoor|70.7||Fabián Serna|COL|1993|Armenia|COL|2025-08-01
national|CRC|senior|HT|M|outdoor|77.15||Roberto Sawyers|CRC|1986|Liberec|CZE|2016-06-12
national|CUB|senior|HT|M|outdoor|78.02||Roberto Janet|CUB|1986|La Habana|CUB|2015-05-28
national|DOM|senior|HT|M|outdoor|61.6||Andres Polemir|DOM||Santo Domingo|DOM|1984-05-26
national|DOM|senior|HT|M|outdoor|61.6||Andrés Polimar|DOM|1956|Santo Domingo|DOM|1984-05-26
national|ECU|senior|HT|M|outdoor|62.82||Guillermo Braulio|ECU|1991|Cuenca|ECU|2012-09-01
national|ESA|senior|HT|M|outdoor|61.3||David Antonio Ayala|ESA|2004|San Salvador|ESA|2025-03-30
national|GRN|senior|HT|M|outdoor|56.51||Kellon Alexis|GRN|1992|San Marcos|USA|2017-04-21
national|GUA|senior|HT|M|outdoor|66.5||Diego Berrios|GUA|1984|Ciudad de Guatemala|GUA|2017-05-13
national|GUY|senior|HT|M|outdoor|60.98||Patrice Parris|GUY||Cambridge|GBR|1985-05-10
national|HAI|senior|HT|M|outdoor|61.19||Tony Auguste|HAI|1999|Charlotte|USA|2021-04-23
national|HON|senior|HT|M|outdoor|54.36||Enrique Reina|HON|1968|Tegucigalpa|HON|1996-08-17
national|IVB|senior|HT|M|outdoor|59.63||Diamante Gumbs|IVB|2000|Lubbock|USA|2024-04-26
national|JAM|senior|HT|M|outdoor|70.93||Caniggia Raynor|JAM|1990|Kingston|JAM|2017-06-24
national|MEX|senior|HT|M|outdoor|78.68||Diego Del Real|MEX|1994|Monterrey|MEX|2021-04-24
national|NCA|senior|HT|M|outdoor|64.09||Carlos Alberto Arteaga|NCA|1997|Quetzaltenango|GUA|2025-10-20
national|PAN|senior|HT|M|outdoor|46.42||René Lynch|PAN||San José|GUA|1975-11-26
national|PAR|senior|HT|M|outdoor|58.31||Santiago Sasiain|PAR|1996|Asunción|PAR|2022-12-09
national|PER|senior|HT|M|outdoor|67.26||Eduardo Acuña|PER|1972|Lima|PER|2009-06-20
national|PUR|senior|HT|M|outdoor|75.98||Jerome Vega|PUR|1995|Carolina|PUR|2024-03-15
national|SKN|senior|HT|M|outdoor|48.81||Elvis Williams|SKN|1979|Lamoni|USA|2004-05-08
national|TTO|senior|HT|M|outdoor|55.11||Emmanuel Stewart|TTO|1989|Baltimore|USA|2015-04-17
national|URU|senior|HT|M|outdoor|63.18||Darwin Piñeyrúa|URU|1945|Montevideo|URU|1974-05-04
national|USA|senior|HT|M|outdoor|83.16||Rudy Winkler|USA|1994|Eugene|USA|2025-07-05
national|VEN|senior|HT|M|outdoor|68.54||Pedro Múñoz|VEN|1982|Arroyo|PUR|2014-02-21
national|VIN|senior|HT|M|outdoor|70.41||Adonson Shallow|VIN|1986|Hammond|USA|2013-04-18
national|BAR|senior|1000|M|outdoor|2:18.90||Milton Browne|BAR|1976|Sydney|AUS|2000-09-14
national|BRA|senior|1000|M|outdoor|2:14.09||Joaquim Cruz|BRA|1963|Nice|FRA|1984-08-20
national|CAN|senior|1000|M|outdoor|2:13.13||Marco Arop|CAN|1998|Zagreb|CRO|2024-09-08
national|COL|senior|1000|M|outdoor|2:22.8||Edgar Rivera|COL|1980|Cuenca|ESP|2002-08-24
national|CUB|senior|1000|M|outdoor|2:19.8||Jorge Félix Liranzo|CUB|1994|La Habana|CUB|2014-04-25
national|HAI|senior|1000|M|outdoor|2:19.06||Moise Joseph|HAI|1981|New York|USA|2005-06-11
national|JAM|senior|1000|M|outdoor|2:17.0||Byron Dyce|JAM|1948|København|DEN|1973-08-15
national|VEN|senior|1000|M|outdoor|2:16.56||William Wuycke|VEN|1958|Bern|SUI|1983-07-29
national|BER|senior|1000|M|indoor|2:24.37||Dage Minors|BER|1995|Boston|USA|2015-01-31
national|BRA|senior|1000|M|indoor|2:16.99||Joaquim Cruz|BRA|1963|Stuttgart|FRG|1989-02-12
national|CAN|senior|1000|M|indoor|2:14.74||Marco Arop|CAN|1998|Brighton|USA|2024-02-04
national|DOM|senior|1000|M|indoor|2:19.70||Luis Peralta|DOM|1999|Staten Island|USA|2024-01-19
national|GRN|senior|1000|M|indoor|2:42.91||Kurt Felix|GRN|1988|College Station|USA|2011-03-12
national|USA|senior|1000|M|indoor|2:14.48||Josh Hoey|USA|1999|Philadelphia|USA|2025-01-18
national|AIA|senior|LJ|M|outdoor|7.01||Denvil Ruan|AIA|1989|Baltimore|USA|2012-01-07
national|ANT|senior|LJ|M|outdoor|8.02||Lester Benjamin|ANT|1963|Baton Rouge|USA|1984-05-12
national|ARG|senior|LJ|M|outdoor|7.77|0.6|Eric Kerwitz|ARG|1980|Rosario|ARG|2003-12-06
national|ARU|senior|LJ|M|outdoor|7.72|1.9|Quincy Breell|ARU|1992|Cartagena|COL|2015-05-16
national|BAH|senior|LJ|M|outdoor|8.41|1.5|Craig Hepburn|BAH|1969|Nassau|BAH|1993-06-17
national|BAR|senior|LJ|M|outdoor|7.88|1.0|Charles Greaves|BAR|1994|Charlotte|USA|2018-05-24
national|BER|senior|LJ|M|outdoor|8.34|2.0|Tyrone Smith|BER|1984|Houston|USA|2017-05-05
national|BIZ|senior|LJ|M|outdoor|7.76|0.0|Michael Mckoy|BIZ|1978|Maracaibo|VEN|1998-08-16
national|BOL|senior|LJ|M|outdoor|7.41||Ramiro Villarroel|BOL|1969|Cochabamba|BOL|1996-05-24
national|BRA|senior|LJ|M|outdoor|8.4|1.4|Douglas De Souza|BRA|1972|São Paulo|BRA|1995-02-15
national|CAN|senior|LJ|M|outdoor|8.28|1.2|Damian Warner|CAN|1989|Götzis|AUT|2021-05-29
national|CAY|senior|LJ|M|outdoor|8.31||Kareem Streete-Thompson|CAY|1973|Bad Langensalza|GER|2000-07-01
national|CHI|senior|LJ|M|outdoor|8.08|1.9|Daniel Pineda|CHI|1985|Santiago de Chile|CHI|2012-04-21
national|COL|senior|LJ|M|outdoor|8.29|0.6|Arnovis Dalmero|COL|2000|São Paulo|BRA|2023-07-28
national|CRC|senior|LJ|M|outdoor|7.89|0.0|Rasheed Miller|CRC|2000|Managua|NCA|2025-08-03
national|CUB|senior|LJ|M|outdoor|8.71|1.9|Iván Pedroso|CUB|1972|Salamanca|ESP|1995-07-18
national|DMA|senior|LJ|M|outdoor|8.08|1.3|Tristan James|DMA|1997|Chula Vista|USA|2022-05-29
national|DOM|senior|LJ|M|outdoor|7.96|0.9|Carlos Jorge|DOM|1986|Santo Domingo|DOM|2006-07-08
national|ECU|senior|LJ|M|outdoor|8.16|0.0|Hugo Chila|ECU|1987|Sucre|BOL|2009-11-23
national|ESA|senior|LJ|M|outdoor|7.59||Angelo Iannuzzelli|ESA|1970|Huixquilucan|MEX|1992-03-26
national|GRN|senior|LJ|M|outdoor|8.09||Eugene Licorish|GRN|1964|Port of Spain|TTO|1989-05-05
national|GUA|senior|LJ|M|outdoor|7.97|1.9|Nicolás Allen Arriola|GUA|1998|Chula Vista|USA|2022-07-09
national|GUY|senior|LJ|M|outdoor|8.22|0.0|Emanuel Archibald|GUY|1994|Atlanta|USA|2025-05-17
national|HAI|senior|LJ|M|outdoor|7.93||Silvio Cator|HAI|1900|Colombes|FRA|1928-09-09
national|HON|senior|LJ|M|outdoor|7.67||Jason Castro|HON|1991|Ciudad de Guatemala|GUA|2012-04-20
national|ISV|senior|LJ|M|outdoor|8.11|0.4|Leon Hunt|ISV|1987|Tallahassee|USA|2011-06-18
national|IVB|senior|LJ|M|outdoor|7.97|0.6|Keita Cline|IVB|1974|Kingston|JAM|1996-05-11
national|JAM|senior|LJ|M|outdoor|8.69|0.5|Tajay Gayle|JAM|1996|Doha|QAT|2019-09-28
national|LCA|senior|LJ|M|outdoor|7.82||Dane Magloire|LCA|1975|Durham|GBR|2000-05-10
national|MEX|senior|LJ|M|outdoor|8.46|1.3|Luis Rivera|MEX|1987|Kazan|RUS|2013-07-12
national|MNT|senior|LJ|M|outdoor|7.51|0.7|Darren Morson|MNT|1994|Gold Coast|AUS|2018-04-10
national|NCA|senior|LJ|M|outdoor|7.46|1.5|Becker Alexander Jarquín|NCA|1998|Ciudad de Guatemala|GUA|2018-07-14
national|PAN|senior|LJ|M|outdoor|8.73|1.2|Irving Saladino|PAN|1983|Hengelo|NED|2008-05-24
national|PAR|senior|LJ|M|outdoor|7.49|0.2|Christopher Thiessen|PAR|2005|Asunción|PAR|2024-06-22
national|PER|senior|LJ|M|outdoor|8.11|2.0|José Luís Mandros|PER|1998|Castellón|ESP|2025-05-30
national|PUR|senior|LJ|M|outdoor|8.19||Elmer Williams|PUR|1964|Bogotá|COL|1989-08-11
national|SKN|senior|LJ|M|outdoor|7.69||Kizan David|SKN|1998|Warrensburg|USA|2019-05-04
national|SUR|senior|LJ|M|outdoor|7.76|1.5|Navaro Doulany|SUR|2001|Leiden|NED|2022-06-11
national|TKS|senior|LJ|M|outdoor|8.06|1.8|Ifeanyi Otuonye|TKS|1994|Chula Vista|USA|2018-06-09
national|TTO|senior|LJ|M|outdoor|8.25|0.7|Andwuelle Wright|TTO|1997|Queretaro|MEX|2019-07-05
national|URU|senior|LJ|M|outdoor|8.28|2.0|Emiliano Lasa|URU|1990|São Paulo|BRA|2022-05-01
national|USA|senior|LJ|M|outdoor|8.95|0.3|Mike Powell|USA|1963|Tokyo|JPN|1991-08-30
national|VEN|senior|LJ|M|outdoor|8.34|-1.2|Victor Castillo|VEN|1981|Cochabamba|BOL|2004-05-30
national|VIN|senior|LJ|M|outdoor|8.08|1.2|Clayton Latham|VIN|1980|Hamburg|USA|2008-07-29
national|ARG|senior|LJ|M|indoor|7.34||Luciano Ferrari|ARG|1998|Cochabamba|BOL|2026-03-01
national|BAH|senior|LJ|M|indoor|8.18||LaQuan Nairn|BAH|1996|Fayetteville|USA|2022-02-18
national|BAR|senior|LJ|M|indoor|7.85||Kevin Bartlett|BAR|1981|Joplin|USA|2002-01-12
national|BER|senior|LJ|M|indoor|7.83||Tyrone Smith|BER|1984|Birmingham|GBR|2017-02-18
national|BRA|senior|LJ|M|indoor|8.28||Mauro Da Silva|BRA|1986|Istanbul|TUR|2012-03-09
national|CAN|senior|LJ|M|indoor|8.05||Damian Warner|CAN|1989|Beograd|SRB|2022-03-18
national|CAY|senior|LJ|M|indoor|8.16||Kareem Streete-Thompson|CAY|1973|Lisboa|POR|2001-03-11
national|CHI|senior|LJ|M|indoor|7.62||Daniel Pineda|CHI|1985|Cochabamba|BOL|2020-02-01
national|CUB|senior|LJ|M|indoor|8.62||Iván Pedroso|CUB|1972|Maebashi|JPN|1999-03-07
national|DMA|senior|LJ|M|indoor|7.81||Jérôme Romain|DMA|1971|Indianapolis|USA|1994-03-11
national|DOM|senior|LJ|M|indoor|7.33||Carlos Jorge|DOM|1986|Budapest|HUN|2007-01-26
national|DOM|senior|LJ|M|indoor|7.33||Leimy Frias|DOM|2005|St. Gallen|SUI|2026-01-18
national|GRN|senior|LJ|M|indoor|7.7||Elisha Williams|GRN|2005|Lubbock|USA|2025-03-07
national|GUA|senior|LJ|M|indoor|7.26||Nicolás Allen Arriola|GUA|1998|Houston|USA|2020-02-14
national|GUY|senior|LJ|M|indoor|8.05||Mark Mason|GUY|1969|Johnson City|USA|1991-01-25
national|ISV|senior|LJ|M|indoor|7.94||Vaughn Walwyn|ISV|1980|Fayetteville|USA|2002-03-08
national|IVB|senior|LJ|M|indoor|7.99||Keita Cline|IVB|1974|Ames|USA|1996-02-10
national|JAM|senior|LJ|M|indoor|8.4||James Beckford|JAM|1975|Madrid|ESP|1996-02-09
national|JAM|senior|LJ|M|indoor|8.4||Carey Mcleod|JAM|1998|Albuquerque|USA|2023-03-10
national|LCA|senior|LJ|M|indoor|7.7||Dane Magloire|LCA|1975|Blacksburg|USA|2001-01-20
national|MEX|senior|LJ|M|indoor|8.01||Luis Rivera|MEX|1987|Sopot|POL|2014-03-07
national|PAN|senior|LJ|M|indoor|8.42||Irving Saladino|PAN|1983|Athína|GRE|2008-02-13
national|PER|senior|LJ|M|indoor|8.17||José Luís Mandros|PER|1998|Cochabamba|BOL|2022-02-20
national|PUR|senior|LJ|M|indoor|8.12||Mike Francis|PUR|1970|Manhattan|USA|1992-03-06
national|SKN|senior|LJ|M|indoor|7.79||Kizan David|SKN|1998|Pittsburg|USA|2019-03-08
national|TKS|senior|LJ|M|indoor|7.79||Ifeanyi Otuonye|TKS|1994|Fayetteville|USA|2018-02-16
national|TTO|senior|LJ|M|indoor|8.21||Kelsey Daniel|TTO|2001|College Station|USA|2026-02-26
national|USA|senior|LJ|M|indoor|8.79||Carl Lewis|USA|1961|New York|USA|1984-01-27
national|VEN|senior|LJ|M|indoor|8.0||Victor Castillo|VEN|1981|Flagstaff|USA|2005-02-05
national|VIN|senior|LJ|M|indoor|8.04||Uroy Ryan|VIN|2004|Fayetteville|USA|2026-03-13
national|BRA|senior|50H|M|indoor|6.55||Rafael Henrique Pereira|BRA|1997|Liévin|FRA|2025-02-13
national|USA|senior|50H|M|indoor|6.3||Grant Holloway|USA|1997|Liévin|FRA|2025-02-13
national|ANT|senior|4x100|M|outdoor|38.01|||ANT||Beijing|CHN|2015-08-29
national|ARG|senior|4x100|M|outdoor|39.38|||ARG||Asunción|PAR|2025-10-25
national|ARU|senior|4x100|M|outdoor|42.35|||ARU||Mayagüez|PUR|2011-07-16
national|BAH|senior|4x100|M|outdoor|38.52|||BAH||Glasgow|GBR|2014-08-01
national|BAR|senior|4x100|M|outdoor|38.41|||BAR||Barranquilla|COL|2018-08-02
national|BER|senior|4x100|M|outdoor|39.75|||BER||Montréal|CAN|1976-06-27
national|BIZ|senior|4x100|M|outdoor|42.55|||BIZ||Victoria|CAN|1994-08-27
national|BOL|senior|4x100|M|outdoor|39.96|||BOL||Cochabamba|BOL|2000-08-20
national|BRA|senior|4x100|M|outdoor|37.72|||BRA||Doha|QAT|2019-10-05
national|CAN|senior|4x100|M|outdoor|37.48|||CAN||Eugene|USA|2022-07-23
national|CAY|senior|4x100|M|outdoor|39.54|||CAY||La Habana|CUB|2009-07-04
national|CHI|senior|4x100|M|outdoor|39.49|||CHI||São Paulo|BRA|2000-06-10
national|COL|senior|4x100|M|outdoor|38.48|||COL||Bogotá|COL|2025-04-05
national|CUB|senior|4x100|M|outdoor|38.0|||CUB||Barcelona|ESP|1992-08-08
national|DMA|senior|4x100|M|outdoor|40.48|||DMA||St. George's|GRN|2003-07-06
national|DOM|senior|4x100|M|outdoor|38.52|||DOM||Rio de Janeiro|BRA|2016-05-16
national|ECU|senior|4x100|M|outdoor|39.62|||ECU||Trujillo|PER|2013-11-28
national|GRN|senior|4x100|M|outdoor|39.16|||GRN||Bridgetown|BAR|2025-07-05
national|GUA|senior|4x100|M|outdoor|39.25|||GUA||La Habana|CUB|2000-07-30
national|GUY|senior|4x100|M|outdoor|39.59|||GUY||Ciudad de México|MEX|1975-10-20
national|HON|senior|4x100|M|outdoor|40.55|||HON||San José|CRC|2020-12-29
national|ISV|senior|4x100|M|outdoor|39.89|||ISV||La Habana|CUB|2009-07-04
national|IVB|senior|4x100|M|outdoor|39.78|||IVB||Port of Spain|TTO|2017-06-25
national|JAM|senior|4x100|M|outdoor|36.84|||JAM||London|GBR|2012-08-11
national|MEX|senior|4x100|M|outdoor|39.17|||MEX||Taipei|TPE|2017-08-28
national|MNT|senior|4x100|M|outdoor|41.47|||MNT||Birmingham|GBR|2022-08-06
national|PAN|senior|4x100|M|outdoor|40.07|||PAN||Caracas|VEN|2007-05-09
national|PAR|senior|4x100|M|outdoor|39.05|||PAR||Ciudad de México|MEX|2024-04-07
national|PUR|senior|4x100|M|outdoor|38.67|||PUR||Mayagüez|PUR|2026-05-02
national|SKN|senior|4x100|M|outdoor|38.41|||SKN||London|GBR|2012-08-10
national|TKS|senior|4x100|M|outdoor|41.17|||TKS||Birmingham|GBR|2022-08-06
national|TTO|senior|4x100|M|outdoor|37.62|||TTO||Berlin|GER|2009-08-22
national|URU|senior|4x100|M|outdoor|40.14|||URU||Bogotá|COL|1999-06-26
national|USA|senior|4x100|M|outdoor|37.1|||USA||Doha|QAT|2019-10-05
national|VEN|senior|4x100|M|outdoor|39.13|||VEN||San Salvador|ESA|2023-07-06
national|VIN|senior|4x100|M|outdoor|40.02|||VIN||Kingston|JAM|2022-02-26
national|AIA|senior|JT|M|outdoor|62.58||Samek Connor|AIA||Edwardsville|USA|2009-05-21
national|ANT|senior|JT|M|outdoor|66.1||Jeffrey Skerrit|ANT|1993|Basseterre|SKN|2014-07-06
national|ARG|senior|JT|M|outdoor|83.32||Braian Toledo|ARG|1993|Beijing|CHN|2015-08-24
national|ARU|senior|JT|M|outdoor|61.29||Pierre De Windt|ARU|1983|Den Haag|NED|2017-05-20
national|BAH|senior|JT|M|outdoor|84.27||Keyshawn Strachan|BAH|2003|Austin|USA|2023-03-31
national|BAR|senior|JT|M|outdoor|78.71||Janeil Craigg|BAR|1994|St. George's|GRN|2017-04-08
national|BER|senior|JT|M|outdoor|62.12||Brooke Onley|BER|1964|Tuscaloosa|USA|1987-05-15
national|BOL|senior|JT|M|outdoor|67.97||Eynar Arancibia|BOL|2000|Cochabamba|BOL|2025-07-13
national|BRA|senior|JT|M|outdoor|91.0||Luiz Da Silva|BRA|2000|São Paulo|BRA|2025-08-03
national|CAN|senior|JT|M|outdoor|84.81||Scott Russell|CAN|1979|Toronto|CAN|2011-07-13
national|CAY|senior|JT|M|outdoor|75.38||Alexander Pascal|CAY|1994|Eugene|USA|2017-06-07
national|CHI|senior|JT|M|outdoor|78.69||Ignacio Guerra|CHI|1987|Gainesville|USA|2011-04-01
national|COL|senior|JT|M|outdoor|82.39||Dairon Márquez|COL|1983|Medellín|COL|2016-07-10
national|CRC|senior|JT|M|outdoor|75.34||Ivan Jose Sibaja|CRC|2000|San José|CRC|2025-06-22
national|CUB|senior|JT|M|outdoor|87.2||Guillermo Martínez|CUB|1981|Guadalajara|MEX|2011-10-28
national|DMA|senior|JT|M|outdoor|72.44||Addison Alickson James|DMA|2007|Philadelphia|USA|2026-04-25
national|DOM|senior|JT|M|outdoor|71.0||Daniel Alonso|DOM||Montclair|USA|2000-03-24
national|ECU|senior|JT|M|outdoor|74.68||José Escobar|ECU|1991|Cuenca|ECU|2015-03-15
national|ESA|senior|JT|M|outdoor|72.7||Fernando Palomo|ESA|1972|Maracaibo|VEN|1998-08-19
national|GRN|senior|JT|M|outdoor|93.07||Anderson Peters|GRN|1997|Doha|QAT|2022-05-13
national|GUA|senior|JT|M|outdoor|72.21||Luis Mario Taracena|GUA|1989|San Salvador|ESA|2019-03-30
national|GUY|senior|JT|M|outdoor|78.65||Leslain Baird|GUY|1987|Cochabamba|BOL|2018-06-06
national|HAI|senior|JT|M|outdoor|58.97||Brian Donna|HAI||Nacogdoches|USA|2018-04-07
national|HON|senior|JT|M|outdoor|55.7||Ner Gonzales|HON||Tegucigalpa|HON|1989-10-28
national|ISV|senior|JT|M|outdoor|62.05||Avery Joseph|ISV|1997|Buffalo|USA|2018-05-10
national|IVB|senior|JT|M|outdoor|65.41||Omar Jones|IVB|1988|Hutchinson|USA|2009-05-22
national|JAM|senior|JT|M|outdoor|77.31||Elvis Graham|JAM|1996|Kingston|JAM|2023-06-10
national|LCA|senior|JT|M|outdoor|82.19||Albert Reynolds|LCA|1988|Lima|PER|2019-08-10
national|NCA|senior|JT|M|outdoor|71.62||Rigoberto Calderón|NCA|1970|Guadalajara|ESP|1997-07-17
national|PAN|senior|JT|M|outdoor|71.63||Jonathan Cedeño|PAN|1995|Encarnación|PAR|2023-08-19
national|PAR|senior|JT|M|outdoor|84.7||Edgar Baumann|PAR|1970|San Marcos|USA|1999-10-17
national|PER|senior|JT|M|outdoor|69.46||Jorge Quiñones|PER|1975|Lima|PER|1999-09-04
national|PUR|senior|JT|M|outdoor|76.07||Caleb Nieves|PUR||Bradenton|USA|2016-05-28
national|SKN|senior|JT|M|outdoor|69.34||Adrian Williams|SKN|1995|Lubbock|USA|2017-05-06
national|SUR|senior|JT|M|outdoor|56.2||Juan Dahl|SUR|1995|Remire Montjoly|FRA|2015-06-20
national|TKS|senior|JT|M|outdoor|55.76||Yvandy Rigby|TKS||Woodbury|USA|2018-04-21
national|TTO|senior|JT|M|outdoor|90.16||Keshorn Walcott|TTO|1993|Lausanne|SUI|2015-07-09
national|URU|senior|JT|M|outdoor|77.06||Techera Lautaro|URU|2002|Montevideo|URU|2025-06-07
national|USA|senior|JT|M|outdoor|91.29||Breaux Greer|USA|1976|Indianapolis|USA|2007-06-21
national|VIN|senior|JT|M|outdoor|60.97||Adonson Shallow|VIN|1986|Arlington|USA|2010-05-14
national|AIA|senior|100|M|outdoor|10.12|1.3|Zharnel Hughes|AIA|1995|Kingston|JAM|2014-03-28
national|ANT|senior|100|M|outdoor|9.91|-0.2|Daniel Bailey|ANT|1986|Paris|FRA|2009-07-17
national|ARG|senior|100|M|outdoor|10.11|0.5|Franco Florio|ARG|2000|Cascavel|BRA|2022-09-29
national|ARU|senior|100|M|outdoor|10.42|1.7|Geronimo Goeloe|ARU|1981|Mayagüez|PUR|2012-05-05
national|BAH|senior|100|M|outdoor|9.91|-0.5|Derrick Atkins|BAH|1984|Osaka|JPN|2007-08-26
national|BAH|senior|100|M|outdoor|9.91|1.0|Terrence Jones Jr.|BAH|2002|Gainesville|USA|2023-04-15
national|BAR|senior|100|M|outdoor|9.87|-0.2|Obadele Thompson|BAR|1976|Johannesburg|RSA|1998-09-11
national|BER|senior|100|M|outdoor|10.21|0.9|Miles Outerbridge|BER|2008|St. George's|GRN|2026-04-04
national|BIZ|senior|100|M|outdoor|10.41|1.3|Jayson Jones|BIZ|1977|Clermont|USA|2008-04-19
national|BOL|senior|100|M|outdoor|10.36|2.0|Bruno Artur Rojas|BOL|1993|Sucre|BOL|2012-05-19
national|BRA|senior|100|M|outdoor|9.93|1.5|Erik Felipe Cardoso|BRA|2000|São Paulo|BRA|2025-07-31
national|CAN|senior|100|M|outdoor|9.84|0.7|Donovan Bailey|CAN|1967|Atlanta|USA|1996-07-26
national|CAN|senior|100|M|outdoor|9.84|0.2|Bruny Surin|CAN|1967|Sevilla|ESP|1999-08-22
national|CAY|senior|100|M|outdoor|9.95|1.8|Kemar Hyman|CAY|1989|Madrid|ESP|2012-07-07
national|CHI|senior|100|M|outdoor|10.1|2.0|Sebastián Keitel|CHI|1973|São Leopoldo|BRA|1998-04-26
national|COL|senior|100|M|outdoor|9.96|1.7|Ronal Longa|COL|2004|Savona|ITA|2025-05-21
national|CRC|senior|100|M|outdoor|10.22|0.2|Alejandro Antonio Ricketts|CRC|2003|Bogotá|COL|2026-04-24
national|CUB|senior|100|M|outdoor|9.9|0.0|Shainer Reginfo|CUB|2002|Salamanca|ESP|2024-06-01
national|DMA|senior|100|M|outdoor|10.33|1.9|Chris Lloyd|DMA|1980|Houston|USA|2008-05-03
national|DOM|senior|100|M|outdoor|10.04|1.7|José González|DOM|1995|Fort-de-France|FRA|2023-05-27
national|ECU|senior|100|M|outdoor|10.09|2.0|Alex Quiñónez|ECU|1989|Medellín|COL|2013-05-25
national|ESA|senior|100|M|outdoor|10.35|1.5|Ruben Benitez|ESA|1972|Fullerton|USA|1998-04-23
national|GRN|senior|100|M|outdoor|10.11|0.6|Nazzio John|GRN|2003|Hobbs|USA|2023-05-20
national|GUA|senior|100|M|outdoor|10.32||Oscar Meneses|GUA|1977|Caracas|VEN|1998-06-20
national|GUY|senior|100|M|outdoor|10.06|1.4|Daniel Williams|GUY|2000|Marietta|USA|2025-05-11
national|HAI|senior|100|M|outdoor|10.13|1.4|Chris Borzor|HAI|1999|Winter Garden|USA|2025-06-14
national|HON|senior|100|M|outdoor|10.22|0.3|Rolando Palacios|HON|1987|Toluca|MEX|2008-07-18
national|ISV|senior|100|M|outdoor|10.2|0.5|Greg Barnes|ISV|1965|Tampa|USA|1988-06-17
national|IVB|senior|100|M|outdoor|10.0|1.1|Rikkoi Brathwaite|IVB|1999|Gainesville|USA|2024-07-19
national|JAM|senior|100|M|outdoor|9.58|0.9|Usain Bolt|JAM|1986|Berlin|GER|2009-08-16
national|MEX|senior|100|M|outdoor|10.21|0.1|Carlos Villaseñor|MEX|1974|Toluca|MEX|1997-07-11
national|MEX|senior|100|M|outdoor|10.21|0.8|José Carlos Herrera|MEX|1986|Xalapa|MEX|2014-08-29
national|MNT|senior|100|M|outdoor|10.12|1.8|Julius Morris|MNT|1994|Houston|USA|2018-05-12
national|NCA|senior|100|M|outdoor|10.49|1.7|Yeykell Romero|NCA|2002|Managua|NCA|2021-10-09
national|PAN|senior|100|M|outdoor|10.01|-0.7|Alonso Edward|PAN|1989|Cochabamba|BOL|2018-06-06
national|PAR|senior|100|M|outdoor|10.18|-1.6|Cesar Almiron|PAR|2001|Cuenca|ECU|2025-07-26
national|PER|senior|100|M|outdoor|10.28|0.4|Andy Martínez|PER|1993|Tarija|BOL|2016-04-22
national|PUR|senior|100|M|outdoor|9.95|0.7|Eloy Benitez|PUR|2003|Clermont|USA|2025-05-24
national|SKN|senior|100|M|outdoor|9.93|1.9|Kim Collins|SKN|1976|Bottrop|GER|2016-05-29
national|SUR|senior|100|M|outdoor|9.89|0.8|Issam Asinga|SUR|2004|São Paulo|BRA|2023-07-28
national|TKS|senior|100|M|outdoor|10.28|-0.7|Delano Williams|TKS|1993|Kingston|JAM|2013-03-15
national|TTO|senior|100|M|outdoor|9.82|1.7|Richard Thompson|TTO|1985|Port of Spain|TTO|2014-06-21
national|URU|senior|100|M|outdoor|10.15|0.9|Heber Viera|URU|1979|Bogotá|COL|1999-06-25
national|USA|senior|100|M|outdoor|9.69|2.0|Tyson Gay|USA|1982|Shanghai|CHN|2009-09-20
national|VEN|senior|100|M|outdoor|10.15|0.1|Alexis Nieves|VEN|1995|Caracas|VEN|2025-10-24
national|VIN|senior|100|M|outdoor|10.13|1.7|Earl Simmonds|VIN|2001|Kingston|JAM|2024-05-25
national|ARG|senior|10000W|M|outdoor|40:05.03||Juan Manuel Cano|ARG|1987|Rosario|ARG|2014-06-20
national|BRA|senior|10000W|M|outdoor|38:20.0||Moacir Zimmermann|BRA|1983|Blumenáu|BRA|2008-06-07
national|CAN|senior|10000W|M|outdoor|38:08.50||Evan Dunfee|CAN|1990|Canberra|AUS|2025-01-27
national|CHI|senior|10000W|M|outdoor|40:40.99||Yerko Araya|CHI|1986|Canberra|AUS|2019-01-28
national|COL|senior|10000W|M|outdoor|39:36.80||Eider Arévalo|COL|1993|Armenia|COL|2025-08-02
national|CRC|senior|10000W|M|outdoor|41:27.8||Allan Segura|CRC|1980|San José|CRC|2009-03-28
national|ECU|senior|10000W|M|outdoor|38:37.6||Jefferson Pérez|ECU|1974|Bergen|NOR|1998-05-09
national|ESA|senior|10000W|M|outdoor|41:31.8||Walter Sandoval|ESA|1984|San Salvador|ESA|2005-05-14
national|GUA|senior|10000W|M|outdoor|40:10.73||Erick Bernabé|GUA||Ciudad de Guatemala|GUA|2013-10-25
national|MEX|senior|10000W|M|outdoor|38:26.4||Daniel García|MEX|1971|Sdr Omme|DEN|1997-05-17
national|NCA|senior|10000W|M|outdoor|43:14.88||Gabriel Alvarado|NCA|2004|Managua|NCA|2021-05-02
national|PAN|senior|10000W|M|outdoor|40:59.95||Yassir Cabrera|PAN|1988|Panama City|PAN|2024-05-25
national|PAR|senior|10000W|M|outdoor|1:00:55.00||Willian Jiménez|PAR||Asunción|PAR|2004-09-26
national|PER|senior|10000W|M|outdoor|39:30.86||Luis Campos|PER|1995|Lima|PER|2025-03-29
national|PUR|senior|10000W|M|outdoor|41:46.52||José Israel Meléndez|PUR|1995|Canberra|AUS|2019-01-09
national|URU|senior|10000W|M|outdoor|44:00.3||Juan Pablo Mesquita|URU|1982|Montevideo|URU|2002-09-02
national|USA|senior|10000W|M|outdoor|39:43.85||Tim Seaman|USA|1972|Philadelphia|USA|1999-04-24
national|VEN|senior|10000W|M|outdoor|41:39.85||Richard Egrey Vargas|VEN|1994|Caracas|VEN|2013-09-21
national|AIA|senior|200|M|outdoor|20.15|0.0|Zharnel Hughes|AIA|1995|George Town|CAY|2015-05-16
national|ANT|senior|200|M|outdoor|19.88|1.2|Miguel Francis|ANT|1995|Kingston|JAM|2016-06-11
national|ARG|senior|200|M|outdoor|20.37|0.7|Carlos Gats|ARG|1969|Lisboa|POR|1998-07-18
national|ARU|senior|200|M|outdoor|20.59|-3.9|Miguel Janssen|ARU|1970|Assen|NED|1994-07-17
national|BAH|senior|200|M|outdoor|19.75|0.3|Steven Gardiner|BAH|1995|Coral Gables|USA|2018-04-07
national|BAR|senior|200|M|outdoor|19.97|-0.8|Obadele Thompson|BAR|1976|Yokohama|JPN|2000-09-09
national|BER|senior|200|M|outdoor|20.3|1.2|Troy Douglas|BER|1962|Bruxelles|BEL|1997-08-22
national|BIZ|senior|200|M|outdoor|21.14|1.6|Jayson Jones|BIZ|1977|Clermont|FRA|2008-05-24
national|BOL|senior|200|M|outdoor|20.63|1.7|Bruno Artur Rojas|BOL|1993|Tarija|BOL|2016-04-24
national|BRA|senior|200|M|outdoor|19.89|-0.8|Claudinei Quirino Da Silva|BRA|1970|München|GER|1999-09-11
national|CAN|senior|200|M|outdoor|19.62|-0.5|Andre De Grasse|CAN|1994|Tokyo|JPN|2021-08-04
national|CAY|senior|200|M|outdoor|20.13|0.2|Jaiden Reid|CAY|2005|Lexington|USA|2025-05-15
national|CHI|senior|200|M|outdoor|20.15|0.4|Sebastián Keitel|CHI|1973|Santiago de Chile|CHI|1998-05-17
national|COL|senior|200|M|outdoor|20.0|0.3|Bernardo Baloyes|COL|1994|Barranquilla|COL|2018-07-31
national|CRC|senior|200|M|outdoor|20.2|0.2|Nery Brenes|CRC|1985|Rio de Janeiro|BRA|2016-08-16
national|CUB|senior|200|M|outdoor|19.63|1.2|Reynier Mena|CUB|1996|La Chaux-de-Fonds|SUI|2022-07-03
national|DMA|senior|200|M|outdoor|20.31|1.6|Chris Lloyd|DMA|1980|Houston|USA|2008-05-03
national|DOM|senior|200|M|outdoor|19.86|0.6|Alexander Ogando|DOM|2000|Chorzów|POL|2024-08-25
national|ECU|senior|200|M|outdoor|19.87|-0.1|Alex Quiñónez|ECU|1989|Lausanne|SUI|2019-07-05
national|ESA|senior|200|M|outdoor|21.05|0.0|Ruben Benitez|ESA|1972|Los Angeles|USA|1998-05-16
national|GRN|senior|200|M|outdoor|20.27|1.8|Nazzio John|GRN|2003|Memphis|USA|2025-07-12
national|GUA|senior|200|M|outdoor|21.09|-1.5|Oscar Meneses|GUA|1977|Edwardsville|USA|1998-05-23
national|GUY|senior|200|M|outdoor|20.14|1.8|James Gilkes|GUY|1952|Ingelheim|GER|1978-09-12
national|HAI|senior|200|M|outdoor|20.5|0.4|Brian Limage|HAI|2002|Tucson|USA|2025-04-05
national|HON|senior|200|M|outdoor|20.4|-0.9|Rolando Palacios|HON|1987|Toluca|MEX|2008-07-22
national|ISV|senior|200|M|outdoor|20.66|0.6|Calvin Dascent|ISV|1989|Greensboro|USA|2011-05-07
national|IVB|senior|200|M|outdoor|19.95|1.4|Jaleel Croal|IVB|2003|Jacksonville|USA|2025-05-30
national|JAM|senior|200|M|outdoor|10.88|1.0|Jesse Saunders|JAM|1986|Kingston|JAM|2009-05-30
national|LCA|senior|200|M|outdoor|20.41|0.8|Michael Joseph|LCA|2002|Norman|USA|2023-05-13
national|MEX|senior|200|M|outdoor|20.17|0.9|José Carlos Herrera|MEX|1986|Norwalk|USA|2016-04-16
national|MNT|senior|200|M|outdoor|20.28|0.7|Julius Morris|MNT|1994|El Paso|USA|2017-05-14
national|NCA|senior|200|M|outdoor|21.18|1.4|Yeykell Romero|NCA|2002|Managua|NCA|2022-07-03
national|PAN|senior|200|M|outdoor|19.81|-0.3|Alonso Edward|PAN|1989|Berlin|GER|2009-08-20
national|PAR|senior|200|M|outdoor|20.41|0.7|Cesar Almiron|PAR|2001|Cochabamba|BOL|2024-06-09
national|PER|senior|200|M|outdoor|20.58|1.7|Andy Martínez|PER|1993|Tarija|BOL|2016-04-24
national|PUR|senior|200|M|outdoor|20.06|-0.2|Jose Figueroa|PUR|2004|Mayagüez|PUR|2026-05-02
national|SKN|senior|200|M|outdoor|20.08|1.6|Antoine Adams|SKN|1988|Basseterre|SKN|2014-06-22
national|TKS|senior|200|M|outdoor|20.27|0.9|Delano Williams|TKS|1993|Kingston|JAM|2013-03-16
national|TTO|senior|200|M|outdoor|19.77|0.7|Ato Boldon|TTO|1973|Stuttgart|GER|1997-07-13
national|URU|senior|200|M|outdoor|20.46|1.2|Heber Viera|URU|1979|Ciudad de Guatemala|GUA|2002-05-12
national|USA|senior|200|M|outdoor|19.31|0.4|Noah Lyles|USA|1997|Eugene|USA|2022-07-21
national|VEN|senior|200|M|outdoor|20.57|-0.2|Alexis Nieves|VEN|1995|Caracas|VEN|2025-10-25
national|AIA|senior|200|M|indoor|21.44||Mauriel Carty|AIA|1997|New York|USA|2018-02-25
national|ANT|senior|200|M|indoor|20.34||Rai Benjamin|ANT|1997|College Station|USA|2018-03-10
national|ARG|senior|200|M|indoor|21.08||Carlos Gats|ARG|1969|Maebashi|JPN|1999-03-05
national|BAH|senior|200|M|indoor|20.17||Wanya Mccoy|BAH|2003|Fayetteville|USA|2026-03-14
national|BAR|senior|200|M|indoor|20.26||Obadele Thompson|BAR|1976|Maebashi|JPN|1999-03-06
national|BER|senior|200|M|indoor|20.77||Troy Douglas|BER|1962|Paris|FRA|1997-03-07
national|BRA|senior|200|M|indoor|20.65||Robson Caetano Da Silva|BRA|1964|Sindelfingen|FRG|1989-02-26
national|CAN|senior|200|M|indoor|20.26||Andre De Grasse|CAN|1994|Fayetteville|USA|2015-03-14
national|CAY|senior|200|M|indoor|20.27||Jaiden Reid|CAY|2005|College Station|USA|2025-03-01
national|CHI|senior|200|M|indoor|20.98||Sebastián Keitel|CHI|1973|Barcelona|ESP|1995-03-11
national|COL|senior|200|M|indoor|20.91||Jhon Edward Paredes|COL|2002|Lubbock|USA|2026-02-27
national|CUB|senior|200|M|indoor|20.46||Iván García|CUB|1972|Paris|FRA|1997-03-08
national|DMA|senior|200|M|indoor|21.27||Chris Lloyd|DMA|1980|Fayetteville|USA|2006-01-13
national|DOM|senior|200|M|indoor|20.24||Alexander Ogando|DOM|2000|Val-de-Reuil|FRA|2026-02-08
national|ESA|senior|200|M|indoor|22.8||Marcelo Figueroa|ESA|1982|Budapest|HUN|2004-03-06
national|GRN|senior|200|M|indoor|20.58||Kirani James|GRN|1992|Albuquerque|USA|2011-01-21
national|GUA|senior|200|M|indoor|21.52||Rolando Blanco|GUA|1972|New York|USA|2000-02-19
national|GUY|senior|200|M|indoor|20.48||Daniel Williams|GUY|2000|Gainesville|USA|2025-03-01
national|HAI|senior|200|M|indoor|20.99||Chris Borzor|HAI|1999|Louisville|USA|2026-01-31
national|ISV|senior|200|M|indoor|21.12||Justin Byron|ISV|1984|Blacksburg|USA|2006-03-04
national|IVB|senior|200|M|indoor|20.89||Jaleel Croal|IVB|2003|Birmingham|USA|2026-02-28
national|JAM|senior|200|M|indoor|20.42||Demar Francis|JAM|2001|Lubbock|USA|2024-02-23
national|LCA|senior|200|M|indoor|20.76||Michael Joseph|LCA|2002|Lubbock|USA|2025-02-28
national|MEX|senior|200|M|indoor|20.81||José Carlos Herrera|MEX|1986|Albuquerque|USA|2014-01-24
national|MNT|senior|200|M|indoor|20.89||Julius Morris|MNT|1994|Boston|USA|2018-02-25
national|PAN|senior|200|M|indoor|20.7||Alonso Edward|PAN|1989|Fayetteville|USA|2010-02-13
national|PER|senior|200|M|indoor|21.98||Javier Verme|PER|1974|Paris|FRA|1997-03-07
national|PUR|senior|200|M|indoor|20.81||Marquis Holston|PUR|1989|Nampa|USA|2012-03-09
national|SKN|senior|200|M|indoor|20.52||Kim Collins|SKN|1976|Fayetteville|USA|2000-03-10
national|TKS|senior|200|M|indoor|21.81||Devante Gardiner|TKS|1997|Lexington|USA|2019-01-19
national|TTO|senior|200|M|indoor|20.31||Jereem Richards|TTO|1994|College Station|USA|2017-03-11
national|URU|senior|200|M|indoor|21.36||Heber Viera|URU|1979|Budapest|HUN|2004-03-06
national|USA|senior|200|M|indoor|20.02||Elijah Hall-Thompson|USA|1994|College Station|USA|2018-03-10
national|VEN|senior|200|M|indoor|20.99||José Acevedo|VEN|1986|Fayetteville|USA|2008-03-14
national|AIA|senior|400|M|outdoor|47.26||Nazario Gumbs|AIA|2007|Sanford|USA|2025-05-03
national|ANT|senior|400|M|outdoor|44.74||Rai Benjamin|ANT|1997|Torrance|USA|2018-04-21
national|ARG|senior|400|M|outdoor|44.53||Elián Larregina|ARG|2000|Madrid|ESP|2025-07-19
national|ARU|senior|400|M|outdoor|47.73||Anthony Rasmijn|ARU|1991|Oordegem|BEL|2018-05-26
national|BAH|senior|400|M|outdoor|43.48||Steven Gardiner|BAH|1995|Doha|QAT|2019-10-04
national|BAR|senior|400|M|outdoor|44.43||Jonathan Jones|BAR|1999|Lubbock|USA|2022-05-15
national|BER|senior|400|M|outdoor|45.26||Troy Douglas|BER|1962|Atlanta|USA|1996-07-27
national|BOL|senior|400|M|outdoor|47.12||Fernando David Copa|BOL|1996|Cochabamba|BOL|2018-06-06
national|BRA|senior|400|M|outdoor|44.29||Sanderlei Claro Parrela|BRA|1974|Sevilla|ESP|1999-08-26
national|CAN|senior|400|M|outdoor|44.05||Christopher Morales Williams|CAN|2004|Gainesville|USA|2024-05-11
national|CAY|senior|400|M|outdoor|44.99||Jamal Walton|CAY|1998|Trujillo|PER|2017-07-21
national|CHI|senior|400|M|outdoor|45.92||Ricardo Roach|CHI|1972|Santiago de Chile|CHI|1998-03-21
national|COL|senior|400|M|outdoor|43.93||Anthony Zambrano|COL|1998|Tokyo|JPN|2021-08-02
national|CRC|senior|400|M|outdoor|44.60||Nery Brenes|CRC|1985|Madrid|ESP|2016-06-23
national|CUB|senior|400|M|outdoor|44.14||Roberto Hernández|CUB|1967|Sevilla|ESP|1990-05-30
national|DMA|senior|400|M|outdoor|45.31||Bruce Phillip|DMA|1966|Provo|USA|1989-06-01
national|DOM|senior|400|M|outdoor|44.11||Luguelín Santos|DOM|1992|Beijing|CHN|2015-08-26
national|ECU|senior|400|M|outdoor|45.94||Alan Minda|ECU|2002|Quito|ECU|2024-08-17
national|ESA|senior|400|M|outdoor|45.99||Takeshi Fujiwara|ESA|1985|Medellín|COL|2012-04-28
national|GRN|senior|400|M|outdoor|43.74||Kirani James|GRN|1992|Lausanne|SUI|2014-07-03
national|GUA|senior|400|M|outdoor|46.50||José Humberto Bermúdez|GUA|1998|Managua|NCA|2019-06-23
national|GUY|senior|400|M|outdoor|45.16||Winston George|GUY|1987|Leonora|GUY|2017-07-15
national|HAI|senior|400|M|outdoor|46.34||Pascal Orelus|HAI|1991|Jacksonville|USA|2012-05-25
national|HON|senior|400|M|outdoor|47.06||Yariel Matute|HON|1996|Houston|USA|2018-04-21
national|ISV|senior|400|M|outdoor|44.77||Tabarie Henry|ISV|1987|Hutchinson|USA|2009-05-23
national|IVB|senior|400|M|outdoor|46.04||Dean Greenaway|IVB|1959|Lincoln|USA|1979-05-19
national|JAM|senior|400|M|outdoor|43.93||Rusheen Mcdonald|JAM|1992|Beijing|CHN|2015-08-23
national|LCA|senior|400|M|outdoor|44.77||Michael Joseph|LCA|2002|Norman|USA|2023-05-13
national|MEX|senior|400|M|outdoor|44.31||Alejandro Cárdenas|MEX|1974|Sevilla|ESP|1999-08-26
national|MNT|senior|400|M|outdoor|48.55||Stephen Lewis|MNT|1968|Spokane|USA|1992-05-01
national|NCA|senior|400|M|outdoor|47.62||Yeykell Romero|NCA|2002|San José|CRC|2024-04-27
national|PAN|senior|400|M|outdoor|45.29||Héctor Daley|PAN|1961|Ciudad Bolívar|BOL|1981-08-15
national|PAR|senior|400|M|outdoor|46.62||Augusto Stanley|PAR|1987|Barquisimeto|VEN|2012-06-08
national|PER|senior|400|M|outdoor|45.30||Fernando Acevedo|PER|1946|Cali|COL|1971-08-01
national|PUR|senior|400|M|outdoor|44.49||Jose Figueroa|PUR|2004|Mayagüez|PUR|2026-05-02
national|SKN|senior|400|M|outdoor|45.68||Warren Hazel|SKN|1996|Freeport|BAH|2017-07-22
national|SUR|senior|400|M|outdoor|46.89||Tommy Asinga|SUR|1968|La Habana|CUB|1991-08-04
national|TKS|senior|400|M|outdoor|46.54||Colby Jennings|TKS|2000|Tempe|USA|2022-03-26
national|TTO|senior|400|M|outdoor|43.72||Jereem Richards|TTO|1994|Tokyo|JPN|2025-09-18
national|URU|senior|400|M|outdoor|45.02||Andrés Silva|URU|1986|Fortaleza|BRA|2006-05-17
national|USA|senior|400|M|outdoor|43.18||Michael Johnson|USA|1967|Sevilla|ESP|1999-08-26
national|VEN|senior|400|M|outdoor|45.06||Kelvis Padrino|VEN|1997|Caracas|VEN|2025-08-22
national|VIN|senior|400|M|outdoor|45.19||Eswort Coombs|VIN|1972|Walnut|USA|1997-04-20
national|ANT|senior|400|M|indoor|47.11||Rai Benjamin|ANT|1997|College Station|USA|2017-02-04
national|ARG|senior|400|M|indoor|47.52||Elián Larregina|ARG|2000|Cochabamba|BOL|2020-02-01
national|BAH|senior|400|M|indoor|45.33||Demetrius Pinder|BAH|1989|College Station|USA|2011-03-12
national|BAR|senior|400|M|indoor|45.38||Jonathan Jones|BAR|1999|Lubbock|USA|2019-02-09
national|BRA|senior|400|M|indoor|45.71||Matheus Lima|BRA|2003|Toruń|POL|2026-03-20
national|CAN|senior|400|M|indoor|44.49||Christopher Morales Williams|CAN|2004|Fayetteville|USA|2024-02-24
national|CHI|senior|400|M|indoor|47.71||Martin Kouyoumdjian|CHI|2003|Albuquerque|USA|2024-02-10
national|COL|senior|400|M|indoor|46.07||Alejandro Perlaza|COL|1994|Birmingham|USA|2019-03-09
national|CRC|senior|400|M|indoor|45.11||Nery Brenes|CRC|1985|Istanbul|TUR|2012-03-10
national|CUB|senior|400|M|indoor|46.09||Roberto Hernández|CUB|1967|Indianapolis|USA|1987-03-07
national|DMA|senior|400|M|indoor|46.02||Chris Lloyd|DMA|1980|Birmingham|GBR|2008-02-16
national|DOM|senior|400|M|indoor|45.80||Luguelín Santos|DOM|1992|Madrid|ESP|2017-02-24
national|ESA|senior|400|M|indoor|48.21||Takeshi Fujiwara|ESA|1985|Doha|QAT|2010-03-12
national|GRN|senior|400|M|indoor|44.80||Kirani James|GRN|1992|Fayetteville|USA|2011-02-27
national|GUY|senior|400|M|indoor|46.15||Arinze Chance|GUY|1996|Columbia|USA|2019-01-19
national|HAI|senior|400|M|indoor|47.75||Gérald Clervil|HAI|1976|Gainesville|USA|2000-02-06
national|ISV|senior|400|M|indoor|45.81||Tabarie Henry|ISV|1987|College Station|USA|2010-01-30
national|IVB|senior|400|M|indoor|45.84||Kyron Mcmaster|IVB|1997|Clemson|USA|2020-02-15
national|JAM|senior|400|M|indoor|44.86||Akeem Bloomfield|JAM|1997|College Station|USA|2018-03-10
national|LCA|senior|400|M|indoor|45.46||Michael Joseph|LCA|2002|Lubbock|USA|2024-02-24
national|MEX|senior|400|M|indoor|45.93||Alejandro Cárdenas|MEX|1974|Pireás|GRE|2000-02-09
national|PAN|senior|400|M|indoor|46.26||Bayano Kamani|PAN|1980|Boston|USA|2005-01-29
national|PAR|senior|400|M|indoor|49.49||Marcos Antonio Gonzalez|PAR|2000|Cochabamba|BOL|2024-01-27
national|PER|senior|400|M|indoor|47.58||Jeffrey Cajo|PER|2006|Cochabamba|BOL|2026-03-01
national|PUR|senior|400|M|indoor|46.34||Jose Figueroa|PUR|2004|Albuquerque|USA|2024-02-02
national|SKN|senior|400|M|indoor|46.85||Warren Hazel|SKN|1996|Bloomington|USA|2017-01-28
national|TKS|senior|400|M|indoor|48.23||Angelo Garland|TKS|1994|Birmingham|USA|2016-02-16
national|TTO|senior|400|M|indoor|45.00||Jereem Richards|TTO|1994|Beograd|SRB|2022-03-19
national|USA|senior|400|M|indoor|44.52||Michael Norman|USA|1997|College Station|USA|2018-03-10
national|VEN|senior|400|M|indoor|47.08||José Acevedo|VEN|1986|Fayetteville|USA|2008-03-02
national|VIN|senior|400|M|indoor|45.90||Amal Glasgow|VIN|2004|Albuquerque|USA|2026-02-07
national|AIA|senior|DT|M|outdoor|35.39||Andre Samuel|AIA||Cobleskill|USA|2002-04-27
national|ANT|senior|DT|M|outdoor|42.79||Henry Greaux|ANT||Kingston|JAM|1960-07-24
national|ARG|senior|DT|M|outdoor|66.32||Jorge Balliengo|ARG|1978|Rosario|ARG|2006-04-15
national|ARU|senior|DT|M|outdoor|34.65||Ericko Pieternella|ARU||Willemstad|NED|2018-07-08
national|BAH|senior|DT|M|outdoor|67.1||Brad Cooper|BAH|1957|Nassau|BAH|1986-06-14
national|BAR|senior|DT|M|outdoor|55.64||Triston Gibbons|BAR|1999|Houston|USA|2021-03-18
national|BER|senior|DT|M|outdoor|45.14||Dilton Woodley|BER||Hamilton|CAN|1979-03-25
national|BIZ|senior|DT|M|outdoor|41.11||Khambrell Gomez|BIZ||Norwalk|USA|2011-04-16
national|BOL|senior|DT|M|outdoor|52.11||Donald Olmos|BOL|1985|Barquisimeto|VEN|2011-07-28
national|BRA|senior|DT|M|outdoor|65.55||Ronald Julião|BRA|1985|La Jolla|USA|2013-04-27
national|CAN|senior|DT|M|outdoor|67.88||Jason Tunks|CAN|1975|Abilene|USA|1998-05-14
national|CAY|senior|DT|M|outdoor|49.94||Dominic Powell|CAY|1976|George Town|CAY|1995-04-15
national|CHI|senior|DT|M|outdoor|69.65||Claudio Romero|CHI|2000|Ramona|USA|2025-04-13
national|COL|senior|DT|M|outdoor|70.29||Mauricio Ortega|COL|1994|Vila Nova de Cerveira|POR|2020-07-22
national|CRC|senior|DT|M|outdoor|54.5||Jeims Molina|CRC|2004|Logan|USA|2025-04-26
national|CUB|senior|DT|M|outdoor|71.06||Luis M. Delís|CUB|1957|La Habana|CUB|1983-05-21
national|DMA|senior|DT|M|outdoor|60.13||Dillon Simon|DMA|1992|Winston-Salem|USA|2015-03-21
national|DOM|senior|DT|M|outdoor|58.09||Juan Infante|DOM|1989|Ponce|PUR|2011-07-09
national|ECU|senior|DT|M|outdoor|69.6||Juan José Caicedo|ECU|1992|Vila Nova de Cerveira|POR|2020-07-22
national|ESA|senior|DT|M|outdoor|59.14||Carlos Aviles|ESA|2001|Louisville|USA|2024-04-27
national|GRN|senior|DT|M|outdoor|61.56||Josh Boateng|GRN|1997|Commerce|USA|2022-04-28
national|GUA|senior|DT|M|outdoor|50.49||Raúl Rivera|GUA|1976|Ciudad de Guatemala|GUA|2004-03-26
national|GUY|senior|DT|M|outdoor|50.44||Patrick Harding|GUY|1980|Piscataway|USA|2001-05-05
national|HAI|senior|DT|M|outdoor|50.92||Abel Amstrong Gilet|HAI|1991|Kutztown|USA|2022-08-05
national|HON|senior|DT|M|outdoor|53.54||Zack Short|HON|1997|Sacramento|USA|2019-03-30
national|ISV|senior|DT|M|outdoor|33.18||Leroy Merchant|ISV||Fort-de-France|FRA|1983-04-03
national|IVB|senior|DT|M|outdoor|62.77||Djimon Gumbs|IVB|2000|Lake Charles|USA|2023-03-11
national|JAM|senior|DT|M|outdoor|72.01||Ralford Mullings|JAM|2002|Ramona|USA|2025-08-16
national|LCA|senior|DT|M|outdoor|45.2||Ricky Deligny|LCA||Bridgetown|BAR|1992-06-07
national|MEX|senior|DT|M|outdoor|63.35||Mario Cota|MEX|1990|Chula Vista|USA|2016-06-18
national|MNT|senior|DT|M|outdoor|34.24||Eugene Skerritt|MNT||Plymouth|GBR|1982-07-24
national|NCA|senior|DT|M|outdoor|48.63||Armando Mejia|NCA|1946|Managua|NCA|1971-02-14
national|PAN|senior|DT|M|outdoor|50.15||Guillermo Morrison|PAN|1981|El Paso|USA|2002-03-30
national|PAR|senior|DT|M|outdoor|64.3||Ramón Jiménez-Gaona|PAR|1969|Eugene|USA|1992-05-23
national|PER|senior|DT|M|outdoor|57.96||Michael Putman|PER|1989|Tampa|USA|2011-03-18
national|PUR|senior|DT|M|outdoor|56.27||Nathan Villegas|PUR|2005|Ponce|PUR|2025-04-19
national|SKN|senior|DT|M|outdoor|49.96||Dion Warde|SKN||Basseterre|SKN|2015-05-09
national|SUR|senior|DT|M|outdoor|46.02||Wilfredo Burgos|SUR|1947|St. George's|GRN|1976-06-05
national|TKS|senior|DT|M|outdoor|53.58||Tayjo Oppong-Adjei|TKS|2003|Philadelphia|USA|2026-04-24
national|TTO|senior|DT|M|outdoor|60.49||Christopher Crawford|TTO|2001|Baton Rouge|USA|2026-04-04
national|URU|senior|DT|M|outdoor|54.92||Rodolfo Casanova|URU|1981|San Carlos|URU|2012-04-14
national|USA|senior|DT|M|outdoor|72.45||Sam Mattis|USA|1994|Ramona|USA|2026-04-09
national|VEN|senior|DT|M|outdoor|57.58||Jesús Parejo|VEN|1981|Caracas|VEN|2008-05-08
national|VIN|senior|DT|M|outdoor|59.77||Adonson Shallow|VIN|1986|Natchitoches|USA|2010-05-01
national|AIA|senior|SP|M|outdoor|8.99||Tashim Fleming|AIA||The Valley|USA|2015-02-14
national|ANT|senior|SP|M|outdoor|17.42||Christopher Johnson|ANT|2004|Baltimore|USA|2026-04-18
national|ARG|senior|SP|M|outdoor|21.26||Germán Lauro|ARG|1984|Doha|QAT|2013-05-10
national|ARU|senior|SP|M|outdoor|13.6||Shane Nedd|ARU|1993|Willemstad|AHO|2007-06-08
national|BAH|senior|SP|M|outdoor|18.37||Malik Stuart|BAH|1997|Gulf Shores|USA|2018-05-26
national|BAR|senior|SP|M|outdoor|19.05||Triston Gibbons|BAR|1999|Tampa|USA|2021-05-15
national|BER|senior|SP|M|outdoor|14.18||Charles Trott|BER||Hamilton|CAN|1962-06-22
national|BIZ|senior|SP|M|outdoor|14.49||Khambrell Gomez|BIZ||Compton|USA|2012-04-27
national|BOL|senior|SP|M|outdoor|19.11||Aldo González|BOL|1984|Santa Cruz|BOL|2016-06-11
national|BRA|senior|SP|M|outdoor|22.61||Darlan Romani|BRA|1991|Stanford|USA|2019-06-30
national|CAN|senior|SP|M|outdoor|22.21||Dylan Armstrong|CAN|1981|Calgary|CAN|2011-06-25
national|CAY|senior|SP|M|outdoor|13.89||Jonathan Frederick|CAY|1996|George Town|CAY|2016-06-25
national|CHI|senior|SP|M|outdoor|21.14||Marco Verni|CHI|1976|Santiago de Chile|CHI|2004-07-29
national|COL|senior|SP|M|outdoor|19.53||Eder César Moreno|COL|1989|Santander de Quilichao|COL|2012-11-17
national|CRC|senior|SP|M|outdoor|17.22||Pablo Abarca|CRC|1998|Migne Auxances|FRA|2022-06-10
national|CUB|senior|SP|M|outdoor|20.78||Alexis Paumier|CUB|1975|La Habana|CUB|2000-07-29
national|DMA|senior|SP|M|outdoor|19.87||Dillon Simon|DMA|1992|Charlottesville|USA|2015-04-18
national|DOM|senior|SP|M|outdoor|17.21||Frankie Gonzalez|DOM|2004|Troy|USA|2026-04-11
national|ECU|senior|SP|M|outdoor|17.76||Santiago Espin|ECU|1996|Santiago de Chile|CHI|2016-04-08
national|ESA|senior|SP|M|outdoor|18.93||Carlos Aviles|ESA|2001|Columbus|USA|2022-04-23
national|GRN|senior|SP|M|outdoor|18.7||Josh Boateng|GRN|1997|Portales|USA|2019-05-04
national|GUA|senior|SP|M|outdoor|16.61||Edson Monzon|GUA|1969|La Jolla|USA|2004-05-01
national|GUY|senior|SP|M|outdoor|17.17||Patrick Harding|GUY|1980|Tuscaloosa|USA|2001-03-25
national|HAI|senior|SP|M|outdoor|18.84||Rickssen Opont|HAI|1997|Auburn|USA|2021-03-20
national|HON|senior|SP|M|outdoor|19.8||Zack Short|HON|1997|Eugene|USA|2022-03-12
national|ISV|senior|SP|M|outdoor|12.49||Darren Giddings|ISV|1973|Arkansas City|USA|2004-04-22
national|IVB|senior|SP|M|outdoor|21.47||Eldred Henry|IVB|1994|Kingsville|USA|2019-05-25
national|JAM|senior|SP|M|outdoor|22.31||Rajindra Campbell|JAM|1996|Zagreb|CRO|2024-09-07
national|LCA|senior|SP|M|outdoor|14.57||Akeem Herbert|LCA||Castries|LCA|2002-06-16
national|MEX|senior|SP|M|outdoor|21.97||Uziel Muñoz|MEX|1995|Tokyo|JPN|2025-09-13
national|MNT|senior|SP|M|outdoor|13.51||Bruce Farara|MNT||Basseterre|SKN|1974-06-02
national|NCA|senior|SP|M|outdoor|15.2||Ivan Turcios|NCA|1947|Managua|NCA|1978-06-24
national|PAN|senior|SP|M|outdoor|15.81||Guillermo Morrison|PAN|1981|Air Force Academy|USA|2002-05-18
national|PER|senior|SP|M|outdoor|20.02||Michael Putman|PER|1989|Miami|USA|2013-06-09
national|PUR|senior|SP|M|outdoor|20.22||Chris Merced|PUR|1976|Irvine|USA|2000-05-28
national|SKN|senior|SP|M|outdoor|15.21||Dion Warde|SKN||Basseterre|SKN|2015-02-08
national|SUR|senior|SP|M|outdoor|17.02||Janique Pallees|SUR|1994|Paramaribo|SUR|2021-02-27
national|URU|senior|SP|M|outdoor|15.54||Oscar Gadea|URU|1956|Montevideo|URU|1987-09-12
national|USA|senior|SP|M|outdoor|23.56||Ryan Crouser|USA|1992|Westwood|USA|2023-05-27
national|VEN|senior|SP|M|outdoor|20.01||Yojer Enrique Medina|VEN|1973|Maracaibo|VEN|2000-08-26
national|VIN|senior|SP|M|outdoor|18.57||Adonson Shallow|VIN|1986|Greensboro|USA|2010-05-28
national|ARG|senior|SP|M|indoor|21.04||Germán Lauro|ARG|1984|Praha|CZE|2014-02-25
national|BAR|senior|SP|M|indoor|18.73||Triston Gibbons|BAR|1999|Houston|USA|2021-01-30
national|BRA|senior|SP|M|indoor|22.53||Darlan Romani|BRA|1991|Beograd|SRB|2022-03-19
national|CAN|senior|SP|M|indoor|21.63||Dylan Armstrong|CAN|1981|Zürich|SUI|2011-09-07
national|CHI|senior|SP|M|indoor|20.15||Gert Weil|CHI|1960|Leverkusen|GER|1985-01-31
national|DMA|senior|SP|M|indoor|19.3||Dillon Simon|DMA|1992|Boston|USA|2015-03-01
national|ESA|senior|SP|M|indoor|18.74||Carlos Aviles|ESA|2001|Geneva|USA|2022-02-25
national|GRN|senior|SP|M|indoor|16.56||Josh Boateng|GRN|1997|Lubbock|USA|2018-03-03
national|GUA|senior|SP|M|indoor|14.77||Mauricio Galindo|GUA|2000|Colorado Springs|USA|2022-12-09
national|GUY|senior|SP|M|indoor|17.73||Patrick Harding|GUY|1980|Syracuse|USA|2001-02-18
national|HAI|senior|SP|M|indoor|17.43||Rickssen Opont|HAI|1997|Birmingham|USA|2020-02-14
national|IVB|senior|SP|M|indoor|20.61||Eldred Henry|IVB|1994|Findlay|USA|2019-02-23
national|JAM|senior|SP|M|indoor|22.16||Rajindra Campbell|JAM|1996|Madrid|ESP|2024-02-23
national|MEX|senior|SP|M|indoor|20.74||Uziel Muñoz|MEX|1995|Nehvizdy|CZE|2026-02-25
national|SKN|senior|SP|M|indoor|12.87||Adolphus Jones|SKN|1984|Ames|USA|2010-02-11
national|USA|senior|SP|M|indoor|23.38||Ryan Crouser|USA|1992|Pocatello|USA|2023-02-18
national|VEN|senior|SP|M|indoor|19.56||Ronny Jiménez|VEN|1979|Lincoln|USA|2004-02-28
national|ANT|senior|60H|M|indoor|8.03||Randy Gillon|ANT|1976|Madison|USA|1999-02-21
national|ARG|senior|60H|M|indoor|7.85||Agustín Carrera|ARG|1988|Cochabamba|BOL|2022-02-20
national|BAH|senior|60H|M|indoor|7.49||Shamar Sands|BAH|1985|Liévin|FRA|2009-02-10
national|BAH|senior|60H|M|indoor|7.49||Antoine Andrews|BAH|2003|Lubbock|USA|2026-01-16
national|BAR|senior|60H|M|indoor|7.54||Greggmar Swift|BAR|1991|New York|USA|2015-02-14
national|BRA|senior|60H|M|indoor|7.58||Rafael Henrique Pereira|BRA|1997|Berlin|GER|2022-02-04
national|BRA|senior|60H|M|indoor|7.58||Rafael Henrique Pereira|BRA|1997|Cochabamba|BOL|2022-02-20
national|CHI|senior|60H|M|indoor|7.66||Martín Sáenz|CHI|2001|Cochabamba|BOL|2024-01-28
national|COL|senior|60H|M|indoor|7.61||Paulo Villar|COL|1978|Moskva|RUS|2006-03-11
national|CUB|senior|60H|M|indoor|7.33||Dayron Robles|CUB|1986|Düsseldorf|GER|2008-02-08
national|DOM|senior|60H|M|indoor|7.75||Ramón Sosa|DOM|1986|New York|USA|2009-02-06
national|ECU|senior|60H|M|indoor|7.57||Marcos Herrera|ECU|1999|Cochabamba|BOL|2026-03-01
national|ESA|senior|60H|M|indoor|8.0||Víctor Steiner|ESA|2001|Cambridge|USA|2023-02-03
national|GRN|senior|60H|M|indoor|7.6||Issiah Patrick|GRN|2003|Lubbock|USA|2025-02-14
national|GUA|senior|60H|M|indoor|8.46||Mauricio Galindo|GUA|2000|Columbia|USA|2025-03-01
national|HAI|senior|60H|M|indoor|7.55||Dudley Dorival|HAI|1975|Stockholm|SWE|2001-02-15
national|HON|senior|60H|M|indoor|8.04||Ronald Bennett|HON|1986|Valencia|ESP|2009-02-14
national|ISV|senior|60H|M|indoor|7.57||Eddie Lovett|ISV|1992|Albuquerque|USA|2014-03-14
national|ISV|senior|60H|M|indoor|7.57||Eddie Lovett|ISV|1992|New York|USA|2017-02-11
national|JAM|senior|60H|M|indoor|7.41||Omar Mcleod|JAM|1994|Portland|USA|2016-03-20
national|LCA|senior|60H|M|indoor|7.75||Khalian Vitalis|LCA|2003|Lubbock|USA|2025-01-17
national|MEX|senior|60H|M|indoor|7.86||Guillermo Campos|MEX|2001|Houston|USA|2025-02-14
national|PAN|senior|60H|M|indoor|7.79||Curt Young|PAN|1974|Houston|USA|1998-01-31
national|PER|senior|60H|M|indoor|7.87||Mauricio Garrido|PER|1996|Cochabamba|BOL|2022-02-20
national|PUR|senior|60H|M|indoor|7.71||Héctor Cotto|PUR|1984|Flagstaff|USA|2014-02-08
national|PUR|senior|60H|M|indoor|7.71||Ayden Owens-Delerme|PUR|2000|Albuquerque|USA|2023-02-04
national|TTO|senior|60H|M|indoor|7.59||Wayne Davis|TTO|1991|Fayetteville|USA|2013-03-09
national|USA|senior|60H|M|indoor|7.27||Grant Holloway|USA|1997|Albuquerque|USA|2024-02-16
national|ANT|senior|4x400|M|outdoor|3:09.46|||ANT||Atlanta|USA|1996-08-02
national|ARG|senior|4x400|M|outdoor|3:04.39|||ARG||Cascavel|BRA|2022-10-01
national|BAH|senior|4x400|M|outdoor|2:56.72|||BAH||London|GBR|2012-08-10
national|BAR|senior|4x400|M|outdoor|3:01.60|||BAR||Los Angeles|USA|1984-08-11
national|BER|senior|4x400|M|outdoor|3:11.30|||BER||Indianapolis|USA|1987-08-16
national|BIZ|senior|4x400|M|outdoor|3:16.80|||BIZ||San Pedro Sula|HON|1997-12-13
national|BOL|senior|4x400|M|outdoor|3:17.25|||BOL||La Paz|BOL|1977-10-22
national|BRA|senior|4x400|M|outdoor|2:58.56|||BRA||Winnipeg|CAN|1999-07-30
national|CAN|senior|4x400|M|outdoor|3:02.64|||CAN||Montréal|CAN|1976-07-31
national|COL|senior|4x400|M|outdoor|2:59.50|||COL||Doha|QAT|2019-10-06
national|CRC|senior|4x400|M|outdoor|3:05.11|||CRC||Toronto|CAN|2015-07-24
national|DOM|senior|4x400|M|outdoor|3:00.15|||DOM||Beijing|CHN|2015-08-29
national|ECU|senior|4x400|M|outdoor|3:06.07|||ECU||Lima|PER|2025-12-05
national|GRN|senior|4x400|M|outdoor|3:04.27|||GRN||Mayagüez|PUR|2011-07-17
national|IVB|senior|4x400|M|outdoor|3:11.03|||IVB||St. George's|GRN|2017-07-02
national|JAM|senior|4x400|M|outdoor|2:56.75|||JAM||Athína|GRE|1997-08-10
national|MEX|senior|4x400|M|outdoor|3:02.87|||MEX||Nassau|BAH|2024-05-04
national|PAN|senior|4x400|M|outdoor|3:09.67|||PAN||São Paulo|BRA|2007-06-09
national|PAR|senior|4x400|M|outdoor|3:17.30|||PAR||Cuiabá|BRA|2024-05-12
national|PUR|senior|4x400|M|outdoor|3:04.87|||PUR||Ponce|PUR|2009-05-16
national|SKN|senior|4x400|M|outdoor|3:07.32|||SKN||Cartagena|COL|2006-07-29
national|TKS|senior|4x400|M|outdoor|3:13.70|||TKS||Gold Coast|AUS|2018-04-13
national|TTO|senior|4x400|M|outdoor|2:58.12|||TTO||London|GBR|2017-08-13
national|URU|senior|4x400|M|outdoor|3:11.59|||URU||Montevideo|URU|2002-05-19
national|USA|senior|4x400|M|outdoor|2:54.29|||USA||Stuttgart|GER|1993-08-22
national|VEN|senior|4x400|M|outdoor|3:00.82|||VEN||Guadalajara|MEX|2011-10-28
national|BAH|senior|4x400|M|indoor|3:04.75|||BAH||Portland|USA|2016-03-20
national|BRA|senior|4x400|M|indoor|3:10.50|||BRA||Paris|FRA|1997-03-08
national|CAN|senior|4x400|M|indoor|3:07.77|||CAN||Toronto|CAN|1993-03-13
national|DOM|senior|4x400|M|indoor|3:06.30|||DOM||Doha|QAT|2010-03-13
national|JAM|senior|4x400|M|indoor|3:03.69|||JAM||Sopot|POL|2014-03-07
national|MEX|senior|4x400|M|indoor|3:11.41|||MEX||Paris|FRA|1997-03-08
national|TTO|senior|4x400|M|indoor|3:02.52|||TTO||Birmingham|GBR|2018-03-04
national|USA|senior|4x400|M|indoor|3:01.39|||USA||College Station|USA|2018-03-10
national|BRA|senior|2000|M|outdoor|5:03.34||Hudson De Souza|BRA|1977|Manaus|BRA|2002-04-06
national|CAN|senior|2000|M|outdoor|5:04.77||Grant Mclaren|CAN|1948|London|GBR|1974-07-20
national|CHI|senior|2000|M|outdoor|5:10.0||Jorge Grosser|CHI|1945|Leuven|BEL|1971-07-07
national|DMA|senior|2000|M|outdoor|5:03.57||Steve Agar|DMA|1968|Praha|CZE|1997-06-10
national|ANT|senior|10000|M|outdoor|33:32.6||Tyrone Thibou|ANT||Bridgetown|BAR|1986-01-01
national|ARG|senior|10000|M|outdoor|27:38.72||Antonio Silio|ARG|1966|Bruxelles|BEL|1993-09-03
national|ARU|senior|10000|M|outdoor|29:12.53||Kimball Reynierse|ARU|1961|Leiden|NED|1986-05-14
national|BAH|senior|10000|M|outdoor|30:32.11||Gabriel Curtis|BAH|2001|Charlottesville|USA|2021-04-17
national|BAR|senior|10000|M|outdoor|30:44.30||Leo Garnes|BAR|1969|Albany|USA|1993-04-22
national|BER|senior|10000|M|outdoor|30:08.21||Lamont Marshall|BER|1984|Torrance|USA|2018-04-19
national|BIZ|senior|10000|M|outdoor|34:32.59||Christopher Pinelo|BIZ||Los Angeles|USA|2015-03-13
national|BOL|senior|10000|M|outdoor|28:34.37||Vidal Basco|BOL|1996|Lima|PER|2019-08-09
national|BRA|senior|10000|M|outdoor|27:28.12||Marílson Dos Santos|BRA|1977|Neerpelt|BEL|2007-06-02
national|CAN|senior|10000|M|outdoor|26:34.14||Mohammed Ahmed|CAN|1991|San Juan Capistrano|USA|2022-03-06
national|CAY|senior|10000|M|outdoor|30:39.42||Dominic Dyer|CAY|1999|Williamsburg|USA|2019-04-06
national|CHI|senior|10000|M|outdoor|27:58.97||Carlos Díaz|CHI|1993|London|GBR|2023-05-20
national|COL|senior|10000|M|outdoor|27:53.02||Domingo Tibaduiza|COL|1949|Wien|AUT|1978-06-11
national|CRC|senior|10000|M|outdoor|28:48.4||Rafael Perez|CRC|1946|Knoxville|USA|1976-05-08
national|CUB|senior|10000|M|outdoor|28:48.96||Ignacio Alberto Cuba|CUB|1962|La Habana|CUB|1989-02-10
national|DMA|senior|10000|M|outdoor|31:53.3||Steve Agar|DMA|1968|St. George's|GRN|1989-04-16
national|DOM|senior|10000|M|outdoor|29:42.9||Gilberto Santana|DOM|1997|Romana|DOM|2025-02-21
national|ECU|senior|10000|M|outdoor|27:32.59||Byron Piedra|ECU|1982|Stanford|USA|2011-05-01
national|ESA|senior|10000|M|outdoor|30:27.96||Ronald Arias|ESA||La Habana|CUB|2001-05-25
national|GRN|senior|10000|M|outdoor|31:31.1||Emerald Frederick|GRN||St. George's|GRN|1991-03-08
national|GUA|senior|10000|M|outdoor|27:26.02||Luis Grijalva|GUA|1999|San Juan Capistrano|USA|2024-03-16
national|GUY|senior|10000|M|outdoor|31:14.14||Kelvin Johnson|GUY|1980|Port of Spain|TTO|2013-06-21
national|HAI|senior|10000|M|outdoor|29:18.03||Steeve Gabart|HAI|1986|Stanford|USA|2009-03-27
national|HON|senior|10000|M|outdoor|30:44.8||Clovis Morales|HON|1949|Lüdenscheid|GER|1977-08-03
national|ISV|senior|10000|M|outdoor|29:18.25||Eddie Garcia|ISV|1992|Portland|USA|2021-05-28
national|JAM|senior|10000|M|outdoor|28:06.40||Kemoy Campbell|JAM|1991|Stanford|USA|2017-03-31
national|LCA|senior|10000|M|outdoor|29:48.97||Zepherinus Joseph|LCA|1975|Tallahassee|USA|2001-03-23
national|MEX|senior|10000|M|outdoor|27:08.23||Arturo Barrios|MEX|1963|Berlin|FRG|1989-08-18
national|NCA|senior|10000|M|outdoor|30:25.25||William Aguirre|NCA|1962|La Habana|CUB|1989-03-10
national|PAN|senior|10000|M|outdoor|30:07.0||Agustin Morán|PAN|1965|Ciudad de Panamá|PAN|1997-03-22
national|PAR|senior|10000|M|outdoor|28:56.39||Derlis Ayala|PAR|1990|Torrance|USA|2018-04-19
national|PER|senior|10000|M|outdoor|27:53.58||Luis Ostos|PER|1992|Stanford|USA|2017-05-05
national|PUR|senior|10000|M|outdoor|28:23.26||Hector Pagan|PUR|2001|Azusa|USA|2026-04-16
national|SKN|senior|10000|M|outdoor|35:18.4||Jesse Mulcaire|SKN||Basseterre|SKN|1990-05-13
national|SUR|senior|10000|M|outdoor|33:24.9||Marcus Aminta|SUR||Paramaribo|SUR|1983-07-01
national|TTO|senior|10000|M|outdoor|30:30.42||Quintin John|TTO|||???|1994-01-01
national|URU|senior|10000|M|outdoor|27:37.65||Valentin Soca|URU|2002|San Juan Capistrano|USA|2025-03-29
national|USA|senior|10000|M|outdoor|26:33.84||Grant Fisher|USA|1997|San Juan Capistrano|USA|2022-03-06
national|VEN|senior|10000|M|outdoor|28:31.14||Marvin Blanco|VEN|1988|Sacramento|USA|2015-12-06
national|VIN|senior|10000|M|outdoor|29:58.3||Pamenos Ballantyne|VIN|1973|Derby|GBR|1998-07-19
national|ANT|senior|3000SC|M|outdoor|9:54.5||Tyrone Thibou|ANT||Port of Spain|TTO|1982-07-31
national|ARG|senior|3000SC|M|outdoor|8:25.63||Marcelo Cascabelo|ARG|1964|Beograd|YUG|1989-06-04
national|ARU|senior|3000SC|M|outdoor|9:35.9||Kimball Reynierse|ARU|1961|Remscheid|GER|1980-08-16
national|BAH|senior|3000SC|M|outdoor|9:38.3||Oneil Williams|BAH|1983|Kampala|UGA|2016-03-19
national|BAR|senior|3000SC|M|outdoor|9:07.3||Leo Garnes|BAR|1969|Bridgetown|BAR|1992-06-07
national|BER|senior|3000SC|M|outdoor|8:49.71||Lamont Marshall|BER|1984|Nashville|USA|2017-06-10
national|BOL|senior|3000SC|M|outdoor|8:58.6||Johnny Perez|BOL|1053|Bucaramanga|COL|1979-10-31
national|BRA|senior|3000SC|M|outdoor|8:14.41||Wander Moura|BRA|1969|Mar del Plata|ARG|1995-03-22
national|CAN|senior|3000SC|M|outdoor|8:11.64||Matt Hughes|CAN|1989|Moskva|RUS|2013-08-15
national|CAY|senior|3000SC|M|outdoor|12:12.29||Julio Hurlston|CAY||St. Peter Port|GBR|2003-06-29
national|CHI|senior|3000SC|M|outdoor|8:28.99||Emilio Ulloa|CHI|1954|Los Angeles|USA|1984-08-08
national|COL|senior|3000SC|M|outdoor|8:25.66||Carlos Andrés San Martín|COL|1993|Castellón|ESP|2021-06-29
national|CRC|senior|3000SC|M|outdoor|8:48.59||Francisco Gómez|CRC|1975|La Habana|CUB|2004-04-25
national|CUB|senior|3000SC|M|outdoor|8:26.16||José Sánchez|CUB|1986|La Habana|CUB|2009-06-19
national|DMA|senior|3000SC|M|outdoor|9:29.10||Neehall Philogene|DMA|1975|St Charles|USA|1999-05-01
national|DOM|senior|3000SC|M|outdoor|8:38.0||Alvaro Abreu|DOM|1991|San Germán|PUR|2017-03-02
national|ECU|senior|3000SC|M|outdoor|8:47.0||Jimmy Gomez|ECU|1992|Guayaquil|ECU|2023-05-27
national|ESA|senior|3000SC|M|outdoor|8:45.36||Carlos Santos|ESA|2000|West Long Branch|USA|2023-06-17
national|GUA|senior|3000SC|M|outdoor|8:46.45||Hugo García|GUA|1963|Kobe|JPN|1985-09-02
national|GUY|senior|3000SC|M|outdoor|9:54.91||Odwin Tudor|GUY||Leonora|GUY|2019-06-08
national|HAI|senior|3000SC|M|outdoor|10:36.2||Joseph Anilis|HAI||Lübeck|GER|1972-08-05
national|HON|senior|3000SC|M|outdoor|9:23.6||Hipolito Lopez|HON|1952|Ciudad de México|MEX|1976-04-01
national|ISV|senior|3000SC|M|outdoor|9:25.30||Juan Robles|ISV|1989|Ponce|PUR|2009-04-24
national|IVB|senior|3000SC|M|outdoor|9:30.26||Anderson Legair|IVB|1975|Athens|USA|1998-05-02
national|JAM|senior|3000SC|M|outdoor|8:52.82||Lionel Scott|JAM||Indianapolis|USA|1985-05-04
national|MEX|senior|3000SC|M|outdoor|8:25.69||Salvador Miranda|MEX|1971|Barakaldo|ESP|2000-07-08
national|NCA|senior|3000SC|M|outdoor|9:03.0||Álvaro Vásquez|NCA|1984|Managua|NCA|2012-04-21
national|PAN|senior|3000SC|M|outdoor|8:39.22||Didier Rodriguez|PAN|1998|Cuiabá|BRA|2024-05-10
national|PAR|senior|3000SC|M|outdoor|8:52.62||Ramon Lopez|PAR|1963|Seoul|KOR|1988-09-28
national|PER|senior|3000SC|M|outdoor|8:28.67||Mario Bazán|PER|1987|Berlin|GER|2009-08-16
national|PUR|senior|3000SC|M|outdoor|8:22.31||Víctor Ortiz|PUR|1998|Eagle Rock|USA|2025-07-12
national|TTO|senior|3000SC|M|outdoor|8:49.82||Quintin John|TTO||Raleigh|USA|1994-05-27
national|URU|senior|3000SC|M|outdoor|8:23.02||Ricardo Vera|URU|1962|Hengelo|NED|1992-06-28
national|USA|senior|3000SC|M|outdoor|8:00.45||Evan Jager|USA|1989|Paris|FRA|2015-07-04
national|VEN|senior|3000SC|M|outdoor|8:20.87||José Gregorio Peña|VEN|1987|Berlin|GER|2013-09-01
national|VIN|senior|3000SC|M|outdoor|9:06.55||DeLohnni Nicol-Samuel|VIN|1991|Hamilton|CAN|2019-05-26
national|AIA|senior|60|M|indoor|7.04||Keiron Rogers|AIA|1988|Istanbul|TUR|2012-03-09
national|ANT|senior|60|M|indoor|6.54||Daniel Bailey|ANT|1986|Birmingham|GBR|2009-02-21
national|ARG|senior|60|M|indoor|6.67||Franco Florio|ARG|2000|Jablonec|CZE|2025-01-25
national|ARU|senior|60|M|indoor|6.8||Miguel Janssen|ARU|1970|Dortmund|GER|1997-03-02
national|BAH|senior|60|M|indoor|6.45||Terrence Jones Jr.|BAH|2002|Lubbock|USA|2022-01-15
national|BAR|senior|60|M|indoor|6.51||Ramon Gittens|BAR|1987|Portland|USA|2016-03-18
national|BOL|senior|60|M|indoor|6.69||Julián Sebastián Vargas|BOL|2000|Cochabamba|BOL|2025-02-08
national|BRA|senior|60|M|indoor|6.52||José Carlos Moreira|BRA|1983|Paris|FRA|2009-02-13
national|CAN|senior|60|M|indoor|6.45||Bruny Surin|CAN|1967|Madrid|ESP|1991-02-13
national|CAY|senior|60|M|indoor|6.49||Davonte Howell|CAY|2005|Clemson|USA|2026-01-10
national|CHI|senior|60|M|indoor|6.61||Kael Becerra|CHI|1985|Valencia|ESP|2007-02-10
national|COL|senior|60|M|indoor|6.56||Neiker Abello|COL|2000|Cochabamba|BOL|2025-02-20
national|CRC|senior|60|M|indoor|6.71||Bob Colville|CRC|1981|Ann Arbor|USA|2005-01-08
national|CUB|senior|60|M|indoor|6.48||Jenns Fernández|CUB|2001|Ancona|ITA|2024-01-28
national|DMA|senior|60|M|indoor|6.72||Sherwin James|DMA|1978|Moscow|USA|2003-03-07
national|DOM|senior|60|M|indoor|6.7||Cristofer Valdez|DOM|1994|New York|USA|2018-01-26
national|ECU|senior|60|M|indoor|6.66||Alex Quiñónez|ECU|1989|Madrid|ESP|2019-02-08
national|GRN|senior|60|M|indoor|6.62||Nazzio John|GRN|2003|Louisville|USA|2026-01-09
national|GUA|senior|60|M|indoor|6.7||Rolando Blanco|GUA|1972|Flagstaff|USA|2004-02-07
national|GUY|senior|60|M|indoor|6.55||Adam Harris|GUY|1987|Allendale|USA|2014-02-21
national|HAI|senior|60|M|indoor|6.62||Darrell Wesh|HAI|1992|Blacksburg|USA|2016-02-19
national|HON|senior|60|M|indoor|6.62||Rolando Palacios|HON|1987|Praha|CZE|2009-02-26
national|ISV|senior|60|M|indoor|6.66||David Walters|ISV|1989|Albuquerque|USA|2013-02-02
national|IVB|senior|60|M|indoor|6.52||Rikkoi Brathwaite|IVB|1999|Birmingham|USA|2022-03-12
national|JAM|senior|60|M|indoor|6.44||Asafa Powell|JAM|1982|Portland|USA|2016-03-18
national|LCA|senior|60|M|indoor|6.66||Ronald Promesse|LCA|1974|Air Force Academy|USA|1999-02-19
national|MEX|senior|60|M|indoor|6.75||Heber Gallegos|MEX|1992|Lubbock|USA|2019-02-15
national|MNT|senior|60|M|indoor|6.7||Julius Morris|MNT|1994|Nashville|USA|2018-01-20
national|NCA|senior|60|M|indoor|6.81||Armando Colome|NCA|2000|Mankato|USA|2023-12-02
national|PAN|senior|60|M|indoor|6.68||Arturo Deliser|PAN|1997|Cochabamba|BOL|2025-02-20
national|PAR|senior|60|M|indoor|6.81||Diego Ferreira|PAR|1975|Budapest|HUN|2004-02-28
national|PER|senior|60|M|indoor|6.76||Aron Patrick Eart|PER|2005|Cochabamba|BOL|2024-01-27
national|PUR|senior|60|M|indoor|6.48||Eloy Benitez|PUR|2003|Cochabamba|BOL|2026-02-26
national|SKN|senior|60|M|indoor|6.47||Kim Collins|SKN|1976|Łódź|POL|2015-02-17
national|SUR|senior|60|M|indoor|6.65||Jurgen Themen|SUR|1985|Chadron|USA|2016-02-27
national|TKS|senior|60|M|indoor|6.81||Emmanuel Agenor|TKS|2000|Topeka|USA|2022-01-29
national|TTO|senior|60|M|indoor|6.49||Ato Boldon|TTO|1973|Birmingham|GBR|1997-02-23
national|USA|senior|60|M|indoor|6.34||Christian Coleman|USA|1996|Albuquerque|USA|2018-02-18
national|VEN|senior|60|M|indoor|6.59||Bryant Daniel Alamo|VEN|2003|Cochabamba|BOL|2026-02-28
national|VIN|senior|60|M|indoor|6.73||Kemroy Cupid|VIN|1993|Wichita|USA|2021-02-20
area|NACAC|senior|50|M|indoor|5.56||Donovan BAILEY|CAN|1967|Reno, NV|USA|1996-02-09
area|NACAC|senior|50|M|indoor|5.56||Maurice GREENE|USA|1974|Los Angeles, CA|USA|1999-02-13
area|NACAC|senior|60|M|indoor|6.34||Christian COLEMAN|USA|1996|Albuquerque, NM|USA|2018-02-18
area|NACAC|senior|100|M|outdoor|9.58||Usain BOLT|JAM|1986|Olympiastadion, Berlin|GER|2009-08-16
area|NACAC|senior|200|M|outdoor|19.19||Usain BOLT|JAM|1986|Olympiastadion, Berlin|GER|2009-08-20
area|NACAC|senior|200|M|indoor|20.02||Elijah HALL-THOMPSON|USA|1994|College Station, TX|USA|2018-03-10
area|NACAC|senior|400|M|outdoor|43.18||Michael JOHNSON|USA|1967|La Cartuja, Sevilla|ESP|1999-08-26
area|NACAC|senior|400|M|indoor|44.52||Michael NORMAN|USA|1997|College Station, TX|USA|2018-03-10
area|NACAC|senior|800|M|outdoor|1:42.34||Donavan BRAZIER|USA|1997|Khalifa International Stadium, Doha|QAT|2019-10-01
area|NACAC|senior|800|M|indoor|1:44.21||Donavan BRAZIER|USA|1997|Ocean Breeze Athl. Complex, New York, NY|USA|2021-02-13
area|NACAC|senior|1000|M|outdoor|2:13.9||Rick WOHLHUTER|USA|1948|Oslo|NOR|1974-07-30
area|NACAC|senior|1000|M|indoor|2:14.74||Marco AROP|CAN|1998|The Track at New Balance, Boston, MA|USA|2024-02-04
area|NACAC|senior|1500|M|outdoor|3:29.02||Yared NUGUSE|USA|1999|Bislett Stadion, Oslo|NOR|2023-06-15
area|NACAC|senior|1500|M|indoor|3:33.22||Yared NUGUSE|USA|1999|Armory Track&Field Center, New York, NY|USA|2023-02-11
area|NACAC|senior|MILE|M|outdoor|3:43.97||Yared NUGUSE|USA|1999|Hayward Field, Eugene, OR|USA|2023-09-16
area|NACAC|senior|MILE|M|indoor|3:47.38||Yared NUGUSE|USA|1999|Armory Track&Field Center, New York, NY|USA|2023-02-11
area|NACAC|senior|2000|M|outdoor|4:51.54||Charles PHILIBERT-THIBOUTOT|CAN|1990|Boudewijnstadion, Bruxelles|BEL|2023-09-08
area|NACAC|senior|3000|M|outdoor|7:25.47||Grant FISHER|USA|1997|Hayward Field, Eugene, OR|USA|2023-09-17
area|NACAC|senior|3000|M|indoor|7:28.23||Yared NUGUSE|USA|1999|Boston Univ. Track & Tennis Center, Boston, MA|USA|2023-01-27
area|NACAC|senior|5000|M|outdoor|12:46.96||Grant FISHER|USA|1997|Boudewijnstadion, Bruxelles|BEL|2022-09-02
area|NACAC|senior|5000|M|indoor|12:51.61||William KINCAID|USA|1992|Boston Univ. Track & Tennis Center, Boston, MA|USA|2023-01-27
area|NACAC|senior|10000|M|outdoor|26:33.84||Grant FISHER|USA|1997|JSerra Catholic HS, San Juan Capistrano, CA|USA|2022-03-06
area|NACAC|senior|50H|M|indoor|6.25||Mark MCKOY|CAN|1961|Kobe|JPN|1986-03-05
area|NACAC|senior|60H|M|indoor|7.27||Grant HOLLOWAY|USA|1997|Convention Center, Albuquerque, NM|USA|2024-02-16
area|NACAC|senior|110H|M|outdoor|12.80||Aries MERRITT|USA|1985|Boudewijnstadion, Bruxelles|BEL|2012-09-07
area|NACAC|senior|400H|M|outdoor|46.17||Rai BENJAMIN|USA|1997|National Stadium, Tokyo|JPN|2021-08-03
area|NACAC|senior|3000SC|M|outdoor|8:00.45||Evan JAGER|USA|1989|Stade de France, Paris-St-Denis|FRA|2015-07-04
area|NACAC|senior|HJ|M|outdoor|2.45||Javier SOTOMAYOR|CUB|1967|Salamanca|ESP|1993-07-27
area|NACAC|senior|PV|M|outdoor|6.07||KC LIGHTFOOT|USA|1999|Vanderbilt Track, Nashville, TN|USA|2023-06-02
area|NACAC|senior|LJ|M|outdoor|8.95||Mike POWELL|USA|1963|National Stadium, Tokyo|JPN|1991-08-30
area|NACAC|senior|TJ|M|outdoor|18.21||Christian TAYLOR|USA|1990|National Stadium, Beijing|CHN|2015-08-27
area|NACAC|senior|SP|M|outdoor|23.56||Ryan CROUSER|USA|1992|Drake Stadium, Los Angeles, CA|USA|2023-05-27
area|NACAC|senior|DT|M|outdoor|71.32||Ben PLUCKNETT|USA|1954|Eugene, OR|USA|1983-06-04
area|NACAC|senior|HT|M|outdoor|84.38||Ethan KATZBERG|CAN|2002|Nyayo National Stadium, Nairobi|KEN|2024-04-20
area|NACAC|senior|JT|M|outdoor|93.07||Anderson PETERS|GRN|1997|Suhaim bin Hamad Stadium, Doha|QAT|2022-05-13
area|NACAC|senior|5K|M|road|13:18||Juan Armando QUINTANILLA|MEX|1968|Carlsbad, CA|USA|1996-03-31
area|NACAC|senior|10K|M|road|27:41||Arturo BARRIOS|MEX|1963|Phoenix, AZ|USA|1986-03-01
area|NACAC|senior|HM|M|road|59:43||Ryan HALL|USA|1982|Houston, TX|USA|2007-01-14
area|NACAC|senior|MAR|M|road|2:05:36||Cameron LEVINS|CAN|1989|Tokyo|JPN|2023-03-05
area|NACAC|senior|5000W|M|indoor|18:38.71||Ernesto CANTO|MEX|1959|Hoosier Dome, Indianapolis, IN|USA|1987-03-07
area|NACAC|senior|10000W|M|outdoor|38:25.42||Evan DUNFEE|CAN|1990|AIS Athletics Track, Canberra|AUS|2024-01-28
area|NACAC|senior|20000W|M|outdoor|1:17:25.6||Bernardo SEGURA|MEX|1970|Fana|NOR|1994-05-07
area|NACAC|senior|20KW|M|road|1:17:46||Julio MARTÍNEZ|GUA|1973|Eisenhüttenstadt|GER|1999-05-08
area|NACAC|senior|35KW|M|road|2:25:02||Evan DUNFEE|CAN|1990|Autzen Complex, Eugene, OR|USA|2022-07-24
area|NACAC|senior|50KW|M|road|3:41:09||Érick Bernabé BARRONDO|GUA|1991|Dudince|SVK|2013-03-23
area|NACAC|senior|DEC|M|outdoor|9045||Ashton EATON|USA|1988|National Stadium, Beijing|CHN|2015-08-29
area|NACAC|senior|HEPI|M|indoor|6645||Ashton EATON|USA|1988|Ataköy Arena, Istanbul|TUR|2012-03-10
area|NACAC|senior|4x100|M|outdoor|36.84|||JAM||Olympic Stadium, London|GBR|2012-08-11
area|NACAC|senior|4x200|M|indoor|1:22.71|||USA||Glasgow|GBR|1991-03-03
area|NACAC|senior|4x400|M|outdoor|2:54.29|||USA||Gottlieb-Daimler Stadion, Stuttgart|GER|1993-08-22
area|NACAC|senior|4x400|M|indoor|3:01.39|||USA||College Station, TX|USA|2018-03-10
area|NACAC|senior|4x800|M|indoor|7:11.30|||USA||Boston, MA|USA|2018-02-25
area|CONSUDATLE|senior|60|M|indoor|6.52||José Carlos MOREIRA|BRA|1983|Paris|FRA|2009-02-13
area|CONSUDATLE|senior|100|M|outdoor|9.96||Felipe BARDI|BRA|1998|Centro de Atletismo Professor Oswaldo Terra, Sao Bernardo do Campo|BRA|2023-09-09
area|CONSUDATLE|senior|200|M|outdoor|19.81||Alonso EDWARD|PAN|1989|Olympiastadion, Berlin|GER|2009-08-20
area|CONSUDATLE|senior|200|M|indoor|20.65||Robson DA SILVA|BRA|1964|Sindelfingen|GER|1989-02-26
area|CONSUDATLE|senior|300|M|indoor|32.19||Robson DA SILVA|BRA|1964|Karlsruhe|GER|1989-02-24
area|CONSUDATLE|senior|400|M|outdoor|43.93||Anthony José ZAMBRANO|COL|1998|National Stadium, Tokyo|JPN|2021-08-02
area|CONSUDATLE|senior|400|M|indoor|46.07||Jhon Alejandro PERLAZA|COL|1994|Birmingham, AL|USA|2019-03-09
area|CONSUDATLE|senior|800|M|outdoor|1:41.77||Joaquim CRUZ|BRA|1963|Köln|GER|1984-08-26
area|CONSUDATLE|senior|800|M|indoor|1:45.43||José Luis BARBOSA|BRA|1961|Pireaus|GRE|1989-03-08
area|CONSUDATLE|senior|1000|M|outdoor|2:14.09||Joaquim CRUZ|BRA|1963|Nice|FRA|1984-08-20
area|CONSUDATLE|senior|1000|M|indoor|2:16.99||Joaquim CRUZ|BRA|1963|Stuttgart|GER|1989-02-12
area|CONSUDATLE|senior|1500|M|outdoor|3:33.25||Hudson SANTOS DE SOUZA|BRA|1977|Rieti|ITA|2005-08-28
area|CONSUDATLE|senior|1500|M|indoor|3:38.03||Federico BRUNO|ARG|1993|Pista Coberta de Catalunya, Sabadell|ESP|2022-02-08
area|CONSUDATLE|senior|MILE|M|outdoor|3:51.05||Hudson SANTOS DE SOUZA|BRA|1977|Oslo|NOR|2005-07-29
area|CONSUDATLE|senior|MILE|M|indoor|3:56.26||Hudson SANTOS DE SOUZA|BRA|1977|Fayetteville, AR|USA|2001-02-10
area|CONSUDATLE|senior|2000|M|outdoor|5:03.34||Hudson SANTOS DE SOUZA|BRA|1977|Manaus|BRA|2002-04-06
area|CONSUDATLE|senior|2000|M|indoor|5:09.61||Federico BRUNO|ARG|1993|Bordeaux|FRA|2013-01-26
area|CONSUDATLE|senior|3000|M|outdoor|7:37.15||Santiago CATROFE|URU|1999|Sports Park Mladost, Zagreb|CRO|2023-09-10
area|CONSUDATLE|senior|3000|M|indoor|7:49.46||Jacinto Germán NAVARRETE|COL|1962|Palacio de los Deportes, Sevilla|ESP|1991-03-10
area|CONSUDATLE|senior|5000|M|outdoor|13:05.95||Santiago CATROFE|URU|1999|Stadion De Veen, Heusden-Zolder|BEL|2024-06-15
area|CONSUDATLE|senior|5000|M|indoor|13:42.54||Antonio Fabian SILIO|ARG|1966|San Sebastián|ESP|1990-02-20
area|CONSUDATLE|senior|10000|M|outdoor|27:28.12||Marilson GOMES DOS SANTOS|BRA|1977|Neerpelt|BEL|2007-06-02
area|CONSUDATLE|senior|20000|M|outdoor|1:02:17.8||Eloy SCHLEDER|BRA|1951|São Paulo|BRA|1976-11-27
area|CONSUDATLE|senior|1HR|M|outdoor|20129||Victor MORA|COL|1944|Essen|GER|1973-08-15
area|CONSUDATLE|senior|50H|M|indoor|6.57||Redelén MELO DOS SANTOS|BRA|1976|Groningen|NED|2006-01-28
area|CONSUDATLE|senior|60H|M|indoor|7.58||Rafael PEREIRA|BRA|1997|Mercedes-Benz Arena, Berlin|GER|2022-02-04
area|CONSUDATLE|senior|60H|M|indoor|7.58||Rafael PEREIRA|BRA|1997|Halle Michel d'Ornano, Mondeville|FRA|2022-02-09
area|CONSUDATLE|senior|60H|M|indoor|7.58||Rafael PEREIRA|BRA|1997|Stade couvert Jesse Owens, Val-de-Reuil|FRA|2022-02-14
area|CONSUDATLE|senior|60H|M|indoor|7.58||Rafael PEREIRA|BRA|1997|Cochabamba|BOL|2022-02-20
area|CONSUDATLE|senior|60H|M|indoor|7.58||Rafael PEREIRA|BRA|1997|Štark Arena, Beograd|SRB|2022-03-20
area|CONSUDATLE|senior|60H|M|indoor|7.58||Eduardo RODRIGUES|BRA|1995|Gobierno Autónomo Municipal de Cochabamba, Cochabamba|BOL|2024-01-28
area|CONSUDATLE|senior|110H|M|outdoor|13.17||Rafael PEREIRA|BRA|1997|Rio de Janeiro|BRA|2022-06-23
area|CONSUDATLE|senior|400H|M|outdoor|46.29||Alison DOS SANTOS|BRA|2000|Hayward Field, Eugene, OR|USA|2022-07-19
area|CONSUDATLE|senior|3000SC|M|outdoor|8:14.41||Wander DO PRADO MOURA|BRA|1969|Mar del Plata|ARG|1995-03-22
area|CONSUDATLE|senior|HJ|M|outdoor|2.33||Gilmar MAYO|COL|1969|Pereira|COL|1994-10-17
area|CONSUDATLE|senior|PV|M|outdoor|6.03||Thiago BRAZ|BRA|1993|Estádio Olímpico, Rio de Janeiro|BRA|2016-08-15
area|CONSUDATLE|senior|LJ|M|outdoor|8.73||Irving SALADINO|PAN|1983|FBK Stadium, Hengelo|NED|2008-05-24
area|CONSUDATLE|senior|TJ|M|outdoor|17.90||Jadel GREGÓRIO|BRA|1980|Mangueirão, Belém|BRA|2007-05-20
area|CONSUDATLE|senior|SP|M|outdoor|22.61||Darlan ROMANI|BRA|1991|Cobb Track and Angell Field, Palo Alto, CA|USA|2019-06-30
area|CONSUDATLE|senior|DT|M|outdoor|70.29||Mauricio ORTEGA|COL|1994|Lovelhe|POR|2020-07-22
area|CONSUDATLE|senior|HT|M|outdoor|78.63||Wagner José Alberto DOMINGOS|BRA|1983|Celje|SLO|2016-06-19
area|CONSUDATLE|senior|JT|M|outdoor|85.57||Luiz Mauricio DA SILVA|BRA|2000|Centro de Treinamento Paralímpico Brasileiro, São Paulo|BRA|2024-06-30
area|CONSUDATLE|senior|5K|M|road|13:30||Valdenor PEREIRA DOS SANTOS|BRA|1969|Carlsbad, CA|USA|1995-04-02
area|CONSUDATLE|senior|10K|M|road|27:48||Marilson GOMES DOS SANTOS|BRA|1977|Udine|ITA|2007-10-14
area|CONSUDATLE|senior|HM|M|road|59:33||Marilson GOMES DOS SANTOS|BRA|1977|Udine|ITA|2007-10-14
area|CONSUDATLE|senior|MAR|M|road|2:04:51||Daniel DO NASCIMENTO|BRA|1998|Seoul|KOR|2022-04-17
area|CONSUDATLE|senior|100K|M|road|6:18:09||Valmir NUNES|BRA|1964|Winschoten|NED|1995-09-16
area|CONSUDATLE|senior|5000W|M|indoor|19:28.87||Sérgio VIEIRA GALDINO|BRA|1969|The Sky Dome, Toronto|CAN|1993-03-13
area|CONSUDATLE|senior|20000W|M|outdoor|1:19:52.1||Caio BONFIM|BRA|1991|Centro de Treinamento Paralímpico Brasileiro, São Paulo|BRA|2024-06-27
area|CONSUDATLE|senior|20KW|M|road|1:17:21||Jefferson PÉREZ|ECU|1974|Stade de France, Paris-St-Denis|FRA|2003-08-23
area|CONSUDATLE|senior|35KW|M|road|2:24:34||Brian Daniel PINTADO|ECU|1995|Hősök tere, Budapest|HUN|2023-08-24
area|CONSUDATLE|senior|50000W|M|outdoor|3:57:58.0||Claudio Richardson DOS SANTOS|BRA|1977|Blumenau|BRA|2008-09-20
area|CONSUDATLE|senior|50KW|M|road|3:42:57||Andrés CHOCHO|ECU|1983|Ciudad Juárez|MEX|2016-03-06
area|CONSUDATLE|senior|DEC|M|outdoor|8393||Carlos Eduardo BEZERRA CHININ|BRA|1985|São Paulo|BRA|2013-06-08
area|CONSUDATLE|senior|HEPI|M|indoor|5951||Gonzalo BARROILHET|CHI|1986|Fayetteville, AR|USA|2008-03-15
area|CONSUDATLE|senior|HEPI|M|indoor|5951||Carlos Eduardo BEZERRA CHININ|BRA|1985|Tallinn|EST|2014-02-08
area|CONSUDATLE|senior|4x100|M|outdoor|37.72|||BRA||Khalifa International Stadium, Doha|QAT|2019-10-05
area|CONSUDATLE|senior|4x200|M|outdoor|1:24.42|||GUY||Philadelphia, PA|USA|2015-04-25
area|CONSUDATLE|senior|4x400|M|outdoor|2:58.56|||BRA||Winnipeg|CAN|1999-07-30
area|CONSUDATLE|senior|4x400|M|indoor|3:10.50|||BRA||Palais Omnisports de Paris-Bercy, Paris|FRA|1997-03-08
area|CONSUDATLE|senior|4x800|M|outdoor|7:44.1|||ARG||Buenos Aires|ARG|1987-12-02
world|WORLD|senior|50|M|indoor|5.56||Donovan BAILEY|CAN|1967|Reno, NV|USA|1996-02-09
world|WORLD|senior|60|M|indoor|6.34||Christian COLEMAN|USA|1996|Albuquerque, NM|USA|2018-02-18
world|WORLD|senior|100|M|outdoor|9.58||Usain BOLT|JAM|1986|Olympiastadion, Berlin|GER|2009-08-16
world|WORLD|senior|200|M|outdoor|19.19||Usain BOLT|JAM|1986|Olympiastadion, Berlin|GER|2009-08-20
world|WORLD|senior|200|M|indoor|19.92||Frank FREDERICKS|NAM|1967|Liévin|FRA|1996-02-18
world|WORLD|senior|400|M|outdoor|43.03||Wayde VAN NIEKERK|RSA|1992|Estádio Olímpico, Rio de Janeiro|BRA|2016-08-14
world|WORLD|senior|400|M|indoor|44.57||Kerron CLEMENT|USA|1985|Fayetteville, AR|USA|2005-03-12
world|WORLD|senior|800|M|outdoor|1:40.91||David RUDISHA|KEN|1988|Olympic Stadium, London|GBR|2012-08-09
world|WORLD|senior|800|M|indoor|1:42.67||Wilson KIPKETER|DEN|1972|Palais Omnisports de Paris-Bercy, Paris|FRA|1997-03-09
world|WORLD|senior|1000|M|outdoor|2:11.96||Noah NGENY|KEN|1978|Rieti|ITA|1999-09-05
world|WORLD|senior|1000|M|indoor|2:14.20||Ayanleh SOULEIMAN|DJI|1992|Globe Arena, Stockholm|SWE|2016-02-17
world|WORLD|senior|1500|M|outdoor|3:26.00||Hicham EL GUERROUJ|MAR|1974|Stadio Olimpico, Roma|ITA|1998-07-14
world|WORLD|senior|1500|M|indoor|3:30.60||Jakob INGEBRIGTSEN|NOR|2000|Arena Stade Couvert, Liévin|FRA|2022-02-17
world|WORLD|senior|MILE|M|outdoor|3:43.13||Hicham EL GUERROUJ|MAR|1974|Stadio Olimpico, Roma|ITA|1999-07-07
world|WORLD|senior|MILE|M|indoor|3:47.01||Yomif KEJELCHA|ETH|1997|Boston, MA|USA|2019-03-03
world|WORLD|senior|2000|M|outdoor|4:43.13||Jakob INGEBRIGTSEN|NOR|2000|Boudewijnstadion, Bruxelles|BEL|2023-09-08
world|WORLD|senior|3000|M|outdoor|7:20.67||Daniel KOMEN|KEN|1976|Rieti|ITA|1996-09-01
world|WORLD|senior|3000|M|indoor|7:23.81||Lamecha GIRMA|ETH|2000|Arena Stade Couvert, Liévin|FRA|2023-02-15
world|WORLD|senior|5000|M|outdoor|12:35.36||Joshua CHEPTEGEI|UGA|1996|Stade Louis II, Monaco|MON|2020-08-14
world|WORLD|senior|5000|M|indoor|12:49.60||Kenenisa BEKELE|ETH|1982|National Indoor Arena, Birmingham|GBR|2004-02-20
world|WORLD|senior|10000|M|outdoor|26:11.00||Joshua CHEPTEGEI|UGA|1996|Estadio de Atletismo del Turia, Valencia|ESP|2020-10-07
world|WORLD|senior|1HR|M|outdoor|21330||Mo FARAH|GBR|1983|Boudewijnstadion, Bruxelles|BEL|2020-09-04
world|WORLD|senior|50H|M|indoor|6.25||Mark MCKOY|CAN|1961|Kobe|JPN|1986-03-05
world|WORLD|senior|60H|M|indoor|7.27||Grant HOLLOWAY|USA|1997|Convention Center, Albuquerque, NM|USA|2024-02-16
world|WORLD|senior|110H|M|outdoor|12.80||Aries MERRITT|USA|1985|Boudewijnstadion, Bruxelles|BEL|2012-09-07
world|WORLD|senior|400H|M|outdoor|45.94||Karsten WARHOLM|NOR|1996|National Stadium, Tokyo|JPN|2021-08-03
world|WORLD|senior|3000SC|M|outdoor|7:52.11||Lamecha GIRMA|ETH|2000|Stade Charléty, Paris|FRA|2023-06-09
world|WORLD|senior|HJ|M|outdoor|2.45||Javier SOTOMAYOR|CUB|1967|Salamanca|ESP|1993-07-27
world|WORLD|senior|PV|M|outdoor|6.24||Armand DUPLANTIS|SWE|1999|Egret Stadium, Xiamen|CHN|2024-04-20
world|WORLD|senior|PV|M|outdoor|6.25||Armand DUPLANTIS|SWE|1999|Stade de France, Paris|FRA|2024-08-05
world|WORLD|senior|LJ|M|outdoor|8.95||Mike POWELL|USA|1963|National Stadium, Tokyo|JPN|1991-08-30
world|WORLD|senior|TJ|M|outdoor|18.29||Jonathan EDWARDS|GBR|1966|Ullevi Stadium, Göteborg|SWE|1995-08-07
world|WORLD|senior|SP|M|outdoor|23.56||Ryan CROUSER|USA|1992|Drake Stadium, Los Angeles, CA|USA|2023-05-27
world|WORLD|senior|DT|M|outdoor|74.35||Mykolas ALEKNA|LTU|2002|Millican Field at Throw Town, Ramona, OK|USA|2024-04-14
world|WORLD|senior|HT|M|outdoor|86.74||Yuriy SEDYKH|URS|1955|Neckarstadion, Stuttgart|GER|1986-08-30
world|WORLD|senior|JT|M|outdoor|98.48||Jan ŽELEZNÝ|CZE|1966|Jena|GER|1996-05-25
world|WORLD|senior|1M|M|road|3:56.13||Hobbs KESSLER|USA|2003|Riga|LAT|2023-10-01
world|WORLD|senior|1M|M|road|3:54.6||Emmanuel WANYONYI|KEN|2004|Adi-Dassler-Straße 1, Herzogenaurach|GER|2024-04-27
world|WORLD|senior|5K|M|road|12:49||Berihu AREGAWI|ETH|2001|Barcelona|ESP|2021-12-31
world|WORLD|senior|10K|M|road|26:24||Rhonex KIPRUTO|KEN|1999|Valencia|ESP|2020-01-12
world|WORLD|senior|HM|M|road|57:31||Jacob KIPLIMO|UGA|2000|Lisboa|POR|2021-11-21
world|WORLD|senior|MAR|M|road|2:00:35||Kelvin KIPTUM|KEN|1999|Chicago, IL|USA|2023-10-08
world|WORLD|senior|50K|M|road|2:38:43||CJ ALBERTSON|USA|1993|San Francisco, CA|USA|2022-10-08
world|WORLD|senior|100K|M|road|6:05:35||Aleksandr SOROKIN|LTU|1981|Vilnius|LTU|2023-05-14
world|WORLD|senior|5000W|M|indoor|18:07.08||Mikhail SHCHENNIKOV|RUS|1967|Moskva|RUS|1995-02-14
world|WORLD|senior|20000W|M|outdoor|1:17:25.6||Bernardo SEGURA|MEX|1970|Fana|NOR|1994-05-07
world|WORLD|senior|20KW|M|road|1:16:36||Yusuke SUZUKI|JPN|1988|Nomi|JPN|2015-03-15
world|WORLD|senior|30000W|M|outdoor|2:01:44.1||Maurizio DAMILANO|ITA|1957|Cuneo|ITA|1992-10-03
world|WORLD|senior|50000W|M|outdoor|3:35:27.2||Yohann DINIZ|FRA|1978|Reims|FRA|2011-03-12
world|WORLD|senior|50KW|M|road|3:32:33||Yohann DINIZ|FRA|1978|Letzigrund, Zürich|SUI|2014-08-15
world|WORLD|senior|DEC|M|outdoor|9126||Kevin MAYER|FRA|1992|Stade Pierre Paul Bernard, Talence|FRA|2018-09-16
world|WORLD|senior|HEPI|M|indoor|6645||Ashton EATON|USA|1988|Ataköy Arena, Istanbul|TUR|2012-03-10
world|WORLD|senior|4x100|M|outdoor|36.84|||JAM||Olympic Stadium, London|GBR|2012-08-11
world|WORLD|senior|4x200|M|outdoor|1:18.63|||JAM||T. Robinson Stadium, Nassau|BAH|2014-05-24
world|WORLD|senior|4x200|M|indoor|1:22.11|||GBR||Glasgow|GBR|1991-03-03
world|WORLD|senior|4x400|M|outdoor|2:54.29|||USA||Gottlieb-Daimler Stadion, Stuttgart|GER|1993-08-22
world|WORLD|senior|4x400|M|indoor|3:01.51|||USA||Clemson, SC|USA|2019-02-09
world|WORLD|senior|4x800|M|outdoor|7:02.43|||KEN||Boudewijnstadion, Bruxelles|BEL|2006-08-25
world|WORLD|senior|4x800|M|indoor|7:11.30|||USA||Boston, MA|USA|2018-02-25
world|WORLD|senior|4xDMR|M|outdoor|9:15.50|||USA||T. Robinson Stadium, Nassau|BAH|2015-05-03
world|WORLD|senior|4xDMR|M|outdoor|9:14.58|||USA||Hayward Field, Eugene, OR|USA|2024-04-19
world|WORLD|senior|4x1500|M|outdoor|14:22.22|||KEN||T. Robinson Stadium, Nassau|BAH|2014-05-25
area|NACAC|senior|400|F|indoor|49.48||Britton WILSON|USA|2000|Convention Center, Albuquerque, NM|USA|2023-03-11
area|NACAC|senior|3000|F|outdoor|8:25.70||Karissa SCHWEIZER|USA|1996|Boston Univ. Track & Tennis Center, Boston, MA|USA|2020-02-27
area|NACAC|senior|3000|F|outdoor|8:20.87||Elle ST. PIERRE|USA|1995|Glasgow Arena, Glasgow|GBR|2024-03-02
area|NACAC|senior|400H|F|outdoor|50.68||Sydney MCLAUGHLIN|USA|1999|Hayward Field, Eugene, OR|USA|2022-07-22
area|NACAC|senior|400H|F|outdoor|50.65||Sydney MCLAUGHLIN|USA|1999|Hayward Field, Eugene, OR|USA|2024-06-30
area|NACAC|senior|PV|F|outdoor|5.03||Jennifer SUHR|USA|1982|Brockport, NY|USA|2016-01-30
area|NACAC|senior|5K|F|road|14:50||Molly HUDDLE|USA|1984|Boston, MA|USA|2015-04-18
area|NACAC|senior|10K|F|road|30:52||Shalane FLANAGAN|USA|1981|Boston, MA|USA|2016-06-26
area|NACAC|senior|HM|F|road|1:06:25||Weini KELATI FREZGHI|USA|1996|Houston, TX|USA|2024-01-14
area|NACAC|senior|MAR|F|road|2:18:29||Emily SISSON|USA|1991|Chicago, IL|USA|2022-10-09
area|NACAC|senior|10KW|F|road|42:42||María Graciela MENDOZA|MEX|1963|Naumburg|GER|1997-05-25
area|NACAC|senior|20000W|F|outdoor|1:31:53.72||Mirna ORTÍZ|GUA|1987|Ciudad de Guatemala|GUA|2014-08-08
area|NACAC|senior|20KW|F|road|1:26:17||María Guadalupe GONZÁLEZ ROMERO|MEX|1989|Roma|ITA|2016-05-07
area|NACAC|senior|35KW|F|road|2:49:29||Robyn STEVENS|USA|1983|Dudince|SVK|2022-04-23
area|NACAC|senior|50KW|F|road|4:13:56||Mirna ORTÍZ|GUA|1987|Ciudad de Guatemala|GUA|2019-02-24
area|NACAC|senior|HEP|F|outdoor|7291||Jackie JOYNER-KERSEE|USA|1962|Olympic Stadium, Jamsil, Seoul|KOR|1988-09-24
area|NACAC|senior|PENI|F|indoor|5004||Anna HALL|USA|2001|Convention Center, Albuquerque, NM|USA|2023-02-16
area|NACAC|senior|4x400|F|indoor|3:23.85|||USA||Arena Birmingham, Birmingham|GBR|2018-03-04
area|CONSUDATLE|senior|400|F|indoor|51.57||Aliyah ABRAMS|GUY|1997|Štark Arena, Beograd|SRB|2022-03-18
area|CONSUDATLE|senior|TJ|F|outdoor|15.74||Yulimar ROJAS|VEN|1995|Štark Arena, Beograd|SRB|2022-03-20
area|CONSUDATLE|senior|5K|F|road|15:39||Carmen DE OLIVEIRA|BRA|1965|Albany, NY|USA|1992-06-06
area|CONSUDATLE|senior|10K|F|road|32:03||Carmen DE OLIVEIRA|BRA|1965|New York, NY|USA|1994-06-04
area|CONSUDATLE|senior|HM|F|road|1:09:28||Florencia BORELLI|ARG|1992|Buenos Aires|ARG|2023-08-27
area|CONSUDATLE|senior|MAR|F|road|2:24:18||Florencia BORELLI|ARG|1992|Sevilla|ESP|2024-02-18
area|CONSUDATLE|senior|100K|F|road|7:20:22||Maria VENANCIO|BRA|1958|Cubatao|BRA|1998-08-08
area|CONSUDATLE|senior|20000W|F|outdoor|1:29:07.5||Mary Luz ANDIA|PER|2000|COTP Stadium, São Paulo|BRA|2023-07-29
area|CONSUDATLE|senior|20KW|F|road|1:25:29||Glenda MOREJÓN|ECU|2000|La Coruña|ESP|2019-06-08
area|CONSUDATLE|senior|35KW|F|road|2:37:44||Kimberly GARCÍA LEÓN|PER|1993|Dudince|SVK|2023-03-25
area|CONSUDATLE|senior|50KW|F|road|4:11:12||Johana ORDÓŇEZ|ECU|1987|Lima|PER|2019-08-11
area|CONSUDATLE|senior|HEP|F|outdoor|6346||Evelis AGUILAR|COL|1993|Ibagué|COL|2021-03-14
area|CONSUDATLE|senior|DEC|F|outdoor|6570||Andrea BORDALEJO|ARG|1977|Rosario|ARG|2004-11-28
area|CONSUDATLE|senior|PENI|F|indoor|4292||Vanessa CHEFER SPINOLA|BRA|1990|Tallinn|EST|2016-02-14
area|CONSUDATLE|senior|4x400|F|indoor|3:47.37|||BOL||Cochabamba|BOL|2022-02-20
world|WORLD|senior|400|F|indoor|49.17||Femke BOL|NED|2000|Glasgow Arena, Glasgow|GBR|2024-03-02
world|WORLD|senior|1500|F|outdoor|3:49.04||Faith KIPYEGON|KEN|1994|Stade Charléty, Paris|FRA|2024-07-07
world|WORLD|senior|1500|F|indoor|3:53.09||Gudaf TSEGAY|ETH|1997|Arena Stade Couvert, Liévin|FRA|2021-02-09
world|WORLD|senior|10000|F|outdoor|29:01.03||Letesenbet GIDEY|ETH|1998|FBK Stadium, Hengelo|NED|2021-06-08
world|WORLD|senior|10000|F|outdoor|28:54.14||Beatrice CHEBET|KEN|2000|Hayward Field, Eugene, OR|USA|2024-05-25
world|WORLD|senior|1HR|F|outdoor|18930||Sifan HASSAN|NED|1993|Boudewijnstadion, Bruxelles|BEL|2020-09-04
world|WORLD|senior|400H|F|outdoor|50.65||Sydney MCLAUGHLIN-LEVRONE|USA|1999|Hayward Field, Eugene, OR|USA|2024-06-30
world|WORLD|senior|HJ|F|outdoor|2.09||Stefka KOSTADINOVA|BUL|1965|Stadio Olimpico, Roma|ITA|1987-08-30
world|WORLD|senior|HJ|F|outdoor|2.10||Yaroslava MAHUCHIKH|UKR|2001|Stade Charléty, Paris|FRA|2024-07-07
world|WORLD|senior|TJ|F|outdoor|15.74||Yulimar ROJAS|VEN|1995|Štark Arena, Beograd|SRB|2022-03-20
world|WORLD|senior|1M|F|road|4:20.98||Diribe WELTEJI|ETH|2002|Riga|LAT|2023-10-01
world|WORLD|senior|5K|F|road|14:13||Beatrice CHEBET|KEN|2000|Barcelona|ESP|2023-12-31
world|WORLD|senior|5K|F|road|14:13||Agnes Jebet NGETICH|KEN|2001|Valencia|ESP|2024-01-14
world|WORLD|senior|10K|F|road|30:01||Agnes Jebet TIROP|KEN|1995|Herzogenaurach|GER|2021-09-12
world|WORLD|senior|10K|F|road|28:46||Agnes Jebet NGETICH|KEN|2001|Valencia|ESP|2024-01-14
world|WORLD|senior|HM|F|road|1:05:16||Peres JEPCHIRCHIR|KEN|1993|Gdynia|POL|2020-10-17
world|WORLD|senior|HM|F|road|1:02:52||Letesenbet GIDEY|ETH|1998|Valencia|ESP|2021-10-24
world|WORLD|senior|MAR|F|road|2:16:16||Peres JEPCHIRCHIR|KEN|1993|London|GBR|2024-04-21
world|WORLD|senior|MAR|F|road|2:11:53||Tigst ASSEFA|ETH|1996|Berlin|GER|2023-09-24
world|WORLD|senior|50K|F|road|2:59:54||Desiree LINDEN|USA|1983|Dorena Lake, Oregon|USA|2021-04-13
world|WORLD|senior|50K|F|road|3:00:30||Emane SEIFU|ETH||Gqeberha|RSA|2023-02-26
world|WORLD|senior|100K|F|road|6:33:11||Tomoe ABE|JPN|1971|Lake Saroma|JPN|2000-06-25
world|WORLD|senior|20000W|F|outdoor|1:26:52.3||Olimpiada IVANOVA|RUS|1970|Brisbane|AUS|2001-09-06
world|WORLD|senior|20KW|F|road|1:23:49||Jiayu YANG|CHN|1996|Huangshan|CHN|2021-03-20
world|WORLD|senior|35KW|F|road|2:37:15||María PÉREZ|ESP|1996|Poděbrady|CZE|2023-05-21
world|WORLD|senior|50KW|F|road|3:59:15||Hong LIU|CHN|1987|Huangshan|CHN|2019-03-09
world|WORLD|senior|HEP|F|outdoor|7291||Jackie JOYNER-KERSEE|USA|1962|Olympic Stadium, Seoul|KOR|1988-09-24
world|WORLD|senior|DEC|F|outdoor|8358||Austra SKUJYTĖ|LTU|1979|Columbia, MO|USA|2005-04-15
world|WORLD|senior|PENI|F|indoor|5055||Nafissatou THIAM|BEL|1994|Ataköy Arena, Istanbul|TUR|2023-03-03
world|WORLD|senior|4x400|F|indoor|3:23.37|||RUS||Glasgow|GBR|2006-01-28
world|WORLD|senior|4xDMR|F|outdoor|10:36.50|||USA||T. Robinson Stadium, Nassau|BAH|2015-05-02
world|WORLD|senior|4x1500|F|outdoor|16:27.02|||USA||Jesuit High School Track, Portland, OR|USA|2020-07-31
`;
