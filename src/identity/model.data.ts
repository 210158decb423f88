import type { Model } from './model.js';

/** Written by `npm run bench -- identity-fit`; see docs/identity.md for what it was fitted on. */
export const MODEL: Model = {
  version: '5',
  weights: {
    'name.exact.bits': 0.497,
    'name.rarest.bits': 0.622,
    'name.exact.bits.none': 0.043,
    'name.exact.bits.age': -0.042,
    'name.whole.none': 0.945,
    'name.joined.bits': 0.56,
    'name.nickname.bits': 0.36,
    'name.initial.bits': 0.094,
    'name.cut.bits': 0.032,
    'name.typo.bits': 0.368,
    'name.far.bits': -0.307,
    'name.joined': 0.03,
    'name.nickname': -0.562,
    'name.initial': -0.165,
    'name.cut': -0.211,
    'name.typo': -1.982,
    'name.far': -1.152,
    'name.whole': 2.119,
    'name.wholeLong': 1.539,
    'name.sameOrder': 0.73,
    'name.row+1': 2.737,
    'name.row+2': -0.574,
    'name.row+3': -0.112,
    'name.known+1': 1.89,
    'name.known+2': 2.517,
    'name.known+3': 2.386,
    'name.more.head': -0.577,
    'name.more.tail': -0.528,
    'name.more.initial': -0.29,
    'name.conflict': -5.05,
    'name.conflict.alias': -1.806,
    'name.conflict.more': -5.5,
    'name.headsDiffer': -0.639,
    'name.tailsDiffer': -2.574,
    'name.tailsDiffer.woman': -0.365,
    'name.oneWord': 0.395,
    'name.namesakes': -0.347,
    'name.namesakes.none': -0.254,
    'name.namesakes.day': 0.732,
    'name.alone.none': 1.297,
    'name.suffix.same': 1.063,
    'name.suffix.missing': 2.696,
    'name.suffix.differs': -1.093,
    'birth.day.same': 5.5,
    'birth.day.date': 0.811,
    'birth.day.month': 1.033,
    'birth.day.swapped': 0.741,
    'birth.day.year1': 0.534,
    'birth.day.year': 1.334,
    'birth.day.two': -3.932,
    'birth.day.other': -6.114,
    'birth.year.same': 3.074,
    'birth.year.near': -2.026,
    'birth.year.other': -5.73,
    'birth.age.same': 2.843,
    'birth.age.near': -1.201,
    'birth.age.other': -6.937,
    'birth.none.row': -1.665,
    'birth.none.known': -0.456,
    'birth.none.both': 1.983,
    'birth.year.bits': 1.32,
    'birth.day.same+conflict': 1.747,
    'birth.day.same+heads': -0.254,
    'birth.day.same+tails': 0.063,
    'birth.day.same+vague': 0.118,
    'birth.known+vague': 0.44,
    'age.child': -1.832,
    'age.youth': -1.329,
    'age.adult': 1.069,
    'age.senior': 0.936,
    'age.impossible': -2.862,
    'sex.differs': -2.129,
    'nation.same.bits': 0.516,
    'nation.same.bits.none': 0.066,
    'nation.missing': 0.167,
    'nation.differs': -3.422,
    'club.same.bits': 0.216,
    'club.differs': 0.919,
    'licence.same': 6.299,
    'licence.differs': -4.676,
    'wa.same': 0.23,
    'wa.differs': -0.362,
    'source.same': 0.004,
    'source.same.bits': 0.189,
    'source.other': -1.384,
    'source.none': -1.302,
    'time.within1': 1.684,
    'time.within4': -0.26,
    'time.within10': -1.524,
    'time.far': -2.666,
    'time.far.none': 0.46,
    'file.taken': -5.139,
    'new.day': 2.538,
    'new.year': 0.819,
    'new.age': -1.338,
    'new.none': 0.089,
    'new.initial': -0.829,
    'new.oneWord': -0.241,
    'name.exact.bits@day': -0.057,
    'name.rarest.bits@day': 0.251,
    'name.nickname.bits@day': 0.608,
    'name.initial.bits@day': 0.201,
    'name.cut.bits@day': 0.067,
    'name.typo.bits@day': 0.082,
    'name.far.bits@day': 0.094,
    'name.nickname@day': 0.029,
    'name.initial@day': 0.053,
    'name.cut@day': 0.003,
    'name.typo@day': -0.008,
    'name.far@day': -0.03,
    'name.whole@day': 0.093,
    'name.wholeLong@day': -0.04,
    'name.sameOrder@day': 0.027,
    'name.row+1@day': 0.303,
    'name.row+2@day': 0.06,
    'name.row+3@day': -0.002,
    'name.known+1@day': 0.286,
    'name.known+2@day': 0.19,
    'name.known+3@day': -0.139,
    'name.more.head@day': 0.116,
    'name.more.tail@day': -0.049,
    'name.more.initial@day': 0.106,
    'name.conflict@day': -0.089,
    'name.conflict.alias@day': 0.332,
    'name.conflict.more@day': -0.251,
    'name.headsDiffer@day': -0.064,
    'name.tailsDiffer@day': 0.081,
    'name.tailsDiffer.woman@day': -0.473,
    'name.oneWord@day': 0.358,
    'name.namesakes@day': 0.044,
    'name.namesakes.day@day': 0.167,
    'name.suffix.missing@day': 0.681,
    'birth.day.same@day': 1.988,
    'birth.day.date@day': 0.169,
    'birth.day.month@day': 0.262,
    'birth.day.swapped@day': 0.122,
    'birth.day.year1@day': 0.115,
    'birth.day.year@day': 0.274,
    'birth.day.two@day': -0.798,
    'birth.day.other@day': -1.545,
    'birth.year.bits@day': 0.348,
    'birth.day.same+conflict@day': 0.314,
    'birth.day.same+heads@day': -0.081,
    'birth.day.same+tails@day': -0.038,
    'birth.day.same+vague@day': 0.045,
    'sex.differs@day': 0.001,
    'nation.same.bits@day': 0.069,
    'nation.missing@day': 0.204,
    'nation.differs@day': -0.199,
    'club.same.bits@day': 0.002,
    'club.differs@day': -0.032,
    'licence.same@day': 0.126,
    'licence.differs@day': -0.197,
    'wa.same@day': 0.03,
    'wa.differs@day': -0.01,
    'source.same@day': 0.107,
    'source.same.bits@day': -0.182,
    'source.other@day': -0.08,
    'source.none@day': 0.377,
    'time.within1@day': 0.763,
    'time.within4@day': -0.428,
    'time.within10@day': -0.206,
    'time.far@day': -0.117,
    'file.taken@day': -0.066,
    'name.exact.bits@year': 0.035,
    'name.rarest.bits@year': 0.006,
    'name.exact.bits.age@year': -0.04,
    'name.joined.bits@year': 0.017,
    'name.nickname.bits@year': -0.328,
    'name.initial.bits@year': -0.31,
    'name.cut.bits@year': -0.126,
    'name.typo.bits@year': -0.303,
    'name.far.bits@year': -0.222,
    'name.joined@year': 0.001,
    'name.nickname@year': -0.235,
    'name.initial@year': -0.077,
    'name.cut@year': 0.039,
    'name.typo@year': -0.132,
    'name.far@year': -0.082,
    'name.whole@year': 0.849,
    'name.wholeLong@year': 0.343,
    'name.sameOrder@year': 0.251,
    'name.row+1@year': 0.017,
    'name.row+2@year': -0.053,
    'name.row+3@year': -0.019,
    'name.known+1@year': -0.134,
    'name.known+2@year': 0.029,
    'name.known+3@year': 0.354,
    'name.more.head@year': -0.208,
    'name.more.tail@year': -0.143,
    'name.more.initial@year': -0.258,
    'name.conflict@year': -1.75,
    'name.conflict.alias@year': -0.36,
    'name.conflict.more@year': -1.123,
    'name.headsDiffer@year': 0.3,
    'name.tailsDiffer@year': -0.598,
    'name.tailsDiffer.woman@year': 1.028,
    'name.oneWord@year': -0.091,
    'name.namesakes@year': 0.049,
    'name.suffix.same@year': 0.118,
    'name.suffix.missing@year': 0.483,
    'name.suffix.differs@year': -0.009,
    'birth.year.same@year': 1.168,
    'birth.year.near@year': -0.226,
    'birth.year.other@year': -1.146,
    'birth.age.same@year': 1.388,
    'birth.age.near@year': -0.136,
    'birth.age.other@year': -1.24,
    'birth.year.bits@year': -0.184,
    'birth.known+vague@year': 0.15,
    'sex.differs@year': -0.001,
    'nation.same.bits@year': -0.031,
    'nation.missing@year': 0.079,
    'nation.differs@year': -1.122,
    'club.same.bits@year': -0.148,
    'club.differs@year': 0.048,
    'licence.same@year': 0.562,
    'licence.differs@year': -0.156,
    'wa.same@year': 0.018,
    'wa.differs@year': -0.003,
    'source.same@year': -0.055,
    'source.same.bits@year': 0.083,
    'source.other@year': -0.787,
    'source.none@year': -0.419,
    'time.within1@year': -0.262,
    'time.within4@year': 0.367,
    'time.within10@year': -0.362,
    'time.far@year': -0.521,
    'file.taken@year': -0.538,
    'name.exact.bits@none': 0.04,
    'name.rarest.bits@none': -0.156,
    'name.exact.bits.none@none': 0.04,
    'name.whole.none@none': 0.351,
    'name.joined.bits@none': 0.066,
    'name.nickname.bits@none': -0.432,
    'name.initial.bits@none': -0.07,
    'name.cut.bits@none': -0.177,
    'name.typo.bits@none': -0.291,
    'name.far.bits@none': -0.457,
    'name.joined@none': 0.004,
    'name.nickname@none': 0.092,
    'name.initial@none': 0.039,
    'name.cut@none': -0.056,
    'name.typo@none': -0.331,
    'name.far@none': -0.05,
    'name.whole@none': 0.179,
    'name.wholeLong@none': 0.145,
    'name.sameOrder@none': -0.023,
    'name.row+1@none': 0.244,
    'name.row+2@none': -0.049,
    'name.known+1@none': 0.149,
    'name.known+2@none': 0.338,
    'name.known+3@none': 0.291,
    'name.more.head@none': -0.036,
    'name.more.tail@none': 0.149,
    'name.more.initial@none': 0.024,
    'name.conflict@none': -0.215,
    'name.conflict.alias@none': -0.319,
    'name.conflict.more@none': -0.361,
    'name.headsDiffer@none': 0.028,
    'name.tailsDiffer@none': 0.057,
    'name.tailsDiffer.woman@none': -0.287,
    'name.oneWord@none': 0.743,
    'name.namesakes.none@none': -0.001,
    'name.alone.none@none': 0.455,
    'name.suffix.same@none': 0.099,
    'name.suffix.missing@none': -0.488,
    'name.suffix.differs@none': -0.215,
    'birth.none.row@none': -0.505,
    'birth.none.known@none': -0.038,
    'birth.none.both@none': 0.525,
    'age.child@none': -0.457,
    'age.youth@none': -0.221,
    'age.adult@none': 0.449,
    'age.senior@none': 0.321,
    'age.impossible@none': -0.518,
    'sex.differs@none': -0.321,
    'nation.same.bits@none': 0.03,
    'nation.same.bits.none@none': 0.03,
    'nation.missing@none': -0.295,
    'nation.differs@none': 0.773,
    'club.same.bits@none': 0.104,
    'club.differs@none': 0.109,
    'licence.same@none': 0.428,
    'licence.differs@none': -0.443,
    'wa.same@none': 0.002,
    'wa.differs@none': -0.064,
    'source.same@none': 0.036,
    'source.same.bits@none': -0.093,
    'source.other@none': 0.512,
    'source.none@none': -0.525,
    'time.within1@none': 0.085,
    'time.within4@none': -0.1,
    'time.within10@none': 0.438,
    'time.far@none': 0.228,
    'time.far.none@none': 0.228,
    'file.taken@none': -0.279,
  },
  thresholds: {
    'day.whole': { match: 0.9, fresh: 0.1 },
    'day.partial': { match: 0.92057, fresh: 0.00015 },
    'day.gated': { match: 0.9999, fresh: 0.022 },
    'newDay.whole': { match: 0.96838, fresh: 0.15 },
    'newDay.partial': { match: 0.99874, fresh: 0.032 },
    'newDay.gated': { match: 0.9999, fresh: 0.00068 },
    'year.whole': { match: 0.94988, fresh: 0.1 },
    'year.partial': { match: 0.96019, fresh: 0.000046 },
    'year.gated': { match: 0.9999, fresh: 0.000032 },
    'noneInRow.whole': { match: 0.99684, fresh: 0.1 },
    'noneInRow.partial': { match: 0.98415, fresh: 0.000032 },
    'noneInRow.gated': { match: 0.9999, fresh: 0.00022 },
    'noneKnown.whole': { match: 0.98741, fresh: 0.1 },
    'noneKnown.partial': { match: 0.94988, fresh: 0.000032 },
    'noneKnown.gated': { match: 0.9999, fresh: 0.0068 },
    'none.whole': { match: 0.98741, fresh: 0.15 },
    'none.partial': { match: 0.9, fresh: 0.000032 },
    'none.gated': { match: 0.9999, fresh: 0.00022 },
  },
  seen: `
    004fce9a 006477da 009faac8 00e0de48 0140401c 019f7dfc 01a90777 01e72e40 021500ae 026d8569 027af41a 0291c016
    02be453b 02fd3f35 0314514d 0336a1bd 0337b576 0358d4be 03620f8c 03de8b39 04349198 0452c7fa 048e629e 048fbdb9
    04959a78 04d88f39 050ff3fd 0561b958 05d0427f 05dfbccd 06367025 065e687d 067a4c26 06ec8972 06f92e8d 06fc4d00
    06ffb1e4 07289d3c 072b0e0e 073a15d2 079217be 07cbb82f 07d5bff8 08045395 088a124a 08940a2e 0895256f 08c30616
    08da8a47 08e2d735 08eade95 08ffba76 093d0ed6 09b440f3 09ca02a9 09efd5c6 0a0c5bf8 0a23998f 0a88a825 0aa241ea
    0b04f2f8 0b78369c 0bb5390f 0bb778fc 0bbbbd29 0bbddbb4 0bcf1716 0c27c98b 0c316f56 0c5e2048 0c91a76c 0ccd51f9
    0cf01637 0d277958 0d3b65ba 0d3f06ec 0d8393f0 0dacfd6d 0dd15ec2 0de26eb9 0e23ce8c 0e38f726 0e48ba0a 0e5c007b
    0e63bf71 0f00b2bc 0f33227c 0f61ba47 0f621464 0f6b661d 0fde13e1 1010f448 101cd1cb 104b9c2c 10555ba2 10854782
    10a02512 10b9deb7 10e5ff65 112f8b08 114131fb 11c5aa1e 11d99d04 11fadffb 12213789 122eae85 12f97667 1349370d
    1349a6a4 13840061 13e89ae3 142b9d76 1431874a 143aeff0 1446808a 144756ce 147ac4a1 14a245f5 14b1927d 14eda811
    14f668d1 14f67509 14ff8bdd 1532379e 1543fbea 1576b12c 159f086c 15bc13b0 15f5003e 161b9c16 166ebf59 16a186cb
    16ec16b4 17469015 1773caea 17c90f9d 17fe777e 1829373b 182ad9c4 18351542 1843980e 184ea2b8 187ba8b8 18b1d1e4
    18c1ca8a 18d2384f 18f79a93 19175abf 196356af 1985124e 199b5ad3 1a2f42da 1a33f5ff 1a4806c3 1a4da70c 1a622312
    1a97a6a5 1a995d57 1ad6e7ca 1add7cba 1afc4671 1b5dc695 1b6a0715 1b72b056 1b73156a 1bdba2f4 1be37057 1c1abadf
    1c3e6276 1c58ff0c 1c9e8c53 1cd991a6 1d3b91d6 1d43f5ce 1d53f00b 1dcaef02 1dd605ab 1dfff233 1e4a959c 1e4ec409
    1e680d33 1e84bd8c 1e972135 1ea0d38c 1ea4f999 1eba6ebb 1ec53147 1ecb146f 1ecd4c65 1f77b589 1f7ab0f7 1f831387
    1f93f8d8 1fe71a16 20034059 20559d0d 207103c2 21256491 212a9c57 214f3a95 2174b5d8 219985b3 21a20afa 21b92226
    223ecf4b 2256a705 225abd20 228fbbca 2299c438 22b6c3cd 231b6460 231d58ac 232a7884 232e1fe0 234f8b51 237af285
    2395aa9d 23c250a3 2439fcdc 2447e1f0 246e52b6 2477f778 24caab6f 24d39b7a 24d3e8d0 251ef7a3 254e6d6f 25613a70
    25803b00 258237a5 258b406b 25f61d01 25f934ff 26219534 2639a344 26578df2 2686d3fd 26a14e13 26adcf03 26ce38ab
    26e0e4be 26f426df 270dd08a 27997509 27a4a473 27c01238 27c22c11 27c3bb88 27cb48e6 27d1c7b4 280c1c33 283d083e
    28472af0 287b3387 28cf530b 291baa8b 29664468 2998d17e 29b973c7 2a837ac2 2a9af6bd 2aa08a3f 2ac6aa9d 2add10bc
    2ae01631 2aefef74 2afa3b75 2b343823 2b392aa0 2b7b528e 2bee9df9 2c00a833 2c11a2e9 2c184398 2c8ecb8c 2cccafd9
    2d1948ab 2d408e06 2d698d15 2d822d0a 2dd256ea 2e2d78a1 2e6b7ffe 2e7d8b86 2eb6beb2 2eff3c88 2f1f6c89 2f8e64a2
    2f937922 2f9d5812 2fabec89 2fb41ec0 2fe551fe 30208d20 303c1489 30af2638 30d6a340 30dfc5ed 30e7b586 310587db
    3164e475 3174a1c5 317d8d9d 31fb5ee4 32314b8b 324e8f5b 3253e060 329f7d04 32db1fea 333fd8ca 335a9699 337746b4
    338b7d77 33b52208 33c42ab1 33c49157 33d13386 344509cd 346101a5 3461a68c 34adecdd 34bc6ba4 34f5e0d3 3506c75b
    350ea1d2 352adcee 3536d395 35634d8b 357887fa 36000090 3616428e 365dc993 36929e7f 36d98e13 377c2a49 38143b9c
    3867a141 38efe3f3 395e2a92 3960f1b1 39950f64 39acb10c 39c30db3 39de5f04 3a2b17a5 3a3b0b29 3aa19660 3abe87fa
    3ad8f64c 3aecfa55 3aef19ef 3af401f5 3b5b1533 3b72c403 3bacf08d 3bfa2e97 3c0013bc 3c18088e 3c1d79fb 3c5780a5
    3c74ac0e 3ca0c84f 3caecd46 3cdd10ef 3d089ce8 3d0d586b 3d63b72f 3d9b9571 3d9d5ee7 3dc6dc60 3df8613d 3e1682bb
    3e52ed78 3f2ad4fe 3f3f9367 3fc810cb 3fca0660 3fca1420 3fcfef0d 3fe55d09 400c6fa9 40385465 4042fb73 408d4efc
    40956bc9 40d5dbca 4137a0dc 41577c5f 4175e1b0 418e4627 41f4febe 41f676c6 420d9320 429f7e32 42b640dd 42cef125
    42f2c4f2 4353436f 43670dcc 4379a526 43e75563 43e8d695 442b9dc8 44994868 44dd8c06 45272216 45467e0d 45672245
    458f338e 45901b16 45c20b70 4629dc94 46b3827e 46d0f5a1 470f8af1 472b90ea 47551fef 47d3ba7a 47fc516e 48211648
    4899fd8c 48a76219 48aec32c 48eaf09b 48f233c5 491c22ca 4928d082 4988a443 4a2a2f9c 4a308f31 4a50c774 4a7b1d9a
    4a9aa95a 4a9af77d 4b320cf1 4bb078fc 4bbcab20 4beee87a 4c484da0 4c67ebef 4c9ec579 4cd87e2d 4cfa9539 4d25d387
    4d59a9c7 4da62fd0 4dbe8bc5 4ddb998b 4e1ad9a3 4e228006 4e6a32f9 4e873e0c 4ea8ca22 4ec2d9c5 4eeba6aa 4f024255
    4f20f606 4f9b61ef 4f9d1eea 4f9d3335 5000ac6d 50640f0e 507fc67e 50908bfd 50f3ac49 510973ad 5109a351 515511bd
    518ad2d2 518c0431 5197c71c 51b7ac1f 51bdf81a 51d94290 527ea2d4 534b72f7 535b1bde 536d0c95 53831595 53d8dbd7
    53ec4265 54049bc0 540f6c39 545f1b4a 547d8212 549f08db 54b462d8 54bc4844 54f8fe0d 551035fd 551526d1 55981582
    55c93f91 55ee31d9 56c4b48f 570de7da 5721dbfd 572ae463 57530d01 5783163b 5794097b 57d61d88 5800881a 5828e0b9
    5851b3fc 58573e9a 586ad149 5877cc92 5882ddb7 58e32a38 59268b0c 59838aed 59a1e4ea 59e64efc 59ee4052 5a3e01e9
    5a91173a 5aabd995 5ab5343f 5acb0c46 5ae2fabf 5b0a8391 5b50d532 5b8454b1 5bfab8e9 5c1525ec 5c2186fa 5c437a4d
    5c623cad 5d00b7e2 5d0e1770 5d2bd7f0 5d2eecaf 5d481c5e 5db6e878 5dd9de67 5de907cf 5dfd8679 5e797b80 5ee02eea
    5ef972c6 5f3f3786 5f48e8ed 5f952ba5 5fa0db84 606366c0 609ee906 60a329b6 60c4676a 60dd3026 617ab4f6 618aa264
    61930c18 61aa489d 61e85cfe 6228af96 63288f31 63759294 6382402b 63af394d 63df9445 6427cd72 64af184d 6520fdd7
    654ad0d3 65b5a0b5 65d0b532 6636b2d1 6655b8be 667958e1 669e6037 66f8dedc 6708c245 67446732 675a86e1 67af6f76
    67c0dfba 67d91e74 67f0ec60 683a127a 6852a01d 685c25a8 68747159 68d2f5f9 68ded2fd 693bbe80 6953dc2d 6960616a
    697f89b7 69b717c4 6a01d43a 6a50a162 6a5da27a 6a7ae076 6ab854ee 6add229d 6ae05ab4 6afffdca 6b033dc4 6b996eda
    6b9d93b7 6bd35ab0 6bdb615d 6c2ee889 6c96c0e1 6cdd169f 6d4e1de9 6dbcd5b7 6dcc8fb0 6de4eed2 6e166fd8 6e378ab0
    6ea6585b 6f0dd83a 6f29c7e2 6f74d78a 6fce3f51 6fd42d41 6fea918e 70193905 702de4a3 703e7843 70668105 70a13583
    70a5992d 70a80739 713f88b3 716f387f 71c6ca2e 71db84da 721e4d9d 723cc003 723d05e5 72ec6055 73f5609c 73fb30de
    7406dee9 74147e95 7416982d 744df4ee 747d9ed5 74969fcf 74d7494f 75418859 759e5c11 75ce508b 761bdb7e 7682b1ad
    76d5a2a6 76e14f8d 76e73ee4 76f7d475 771d030b 774926b5 77737bed 77b859ad 77bf4f66 77de1089 77f193db 781cdf88
    782e737f 7840132d 7854b873 7868fd45 78691119 7874b745 78c5941a 78d035ff 7914a914 79411f4e 7949e196 796ee891
    797265e0 79aa1d31 79afb7e8 79bfaf50 79f8494d 7a13a51d 7a47b382 7a6a4531 7aa96362 7aba7c53 7acce0b9 7ad6c608
    7ae29953 7af741fd 7b5b19c0 7b5f7a9e 7b67015d 7b6882a7 7b7c0785 7ba73882 7bab250a 7bb2d48d 7be16e24 7c366aa8
    7c4678cf 7c9bfec2 7cb5826f 7ccac216 7d1a4c94 7dce4fa6 7dfadb64 7e0e7189 7e19fb56 7e7ef073 7e89a593 7ebd541e
    7ec11cf5 7f135979 7f7aec25 7f87be74 7fd364a8 8039ac4f 803a3baa 8051fe23 80572df8 807885f7 807ea15d 8083eba9
    809127e3 80df2a23 811beb55 81518d0e 81acb293 81e3b6ca 823762a5 82586047 8281f407 82a6cd5b 82d9d7f0 830bc91d
    83594ee3 8361d6d3 83e78104 83eee142 843153b3 8444d5f5 8446428e 844917bd 845b2284 846ba53b 847b41cf 84808ac3
    849b508f 84a9aed4 84e5853a 851df063 852e3d71 85336b3d 857ba577 857e7974 8583b911 85c56c0f 8600fd83 8627c3e5
    863391fe 86388b48 8643280b 86483aa2 86789b62 8678d68c 86979ec9 86b6e5f9 86e38a60 86ff164c 8723fc7e 87353b4c
    876c87e3 87770e52 879826ba 881051fa 887d5358 888bbdbb 890bc8d3 8932adf6 894256eb 89a1df68 89c7fdf6 89c9e374
    8a139d2f 8b411b13 8b532df8 8bcf52cd 8be65d84 8c393a6c 8c56bd30 8c5a776f 8cba80ae 8cc78f70 8d31e8f6 8d8e131d
    8d965c91 8d9e0664 8dc2d5ff 8dcd8838 8e44b949 8e5c06b6 8ea82df4 8ecb93b5 8efca952 8f745ab3 901df6d3 9058efff
    906a5477 90c8b1da 90ff8180 9163a0bb 91ed2f23 92663ef2 9267ce21 929d357b 92e44f23 92ea8736 92ea9309 9303dd05
    93a0e1c6 93bc4d7a 93ce7039 93e4d882 93f3bd01 94a12d1a 94ac9a74 9514ff41 953920dc 957bb2d5 959abef6 95c7da9f
    961f46c3 96290506 96307f7d 963b2e9f 964934cc 967a097c 96b6b966 96bbb818 96c52104 96d1bdeb 96f4940c 96fe63b4
    9710da7d 973cf029 977d215c 97e3dab9 97e87d11 97f204c3 986a5579 990446c2 99298a17 9973bd89 99a1e6b6 99af7789
    99bdfac2 99c7e7b9 99d78312 99db6b34 9a0e6af6 9a409ec7 9a51cc89 9b07256b 9b0d4461 9b593163 9b5ba2e5 9b6b68de
    9b9527c7 9baecce4 9bcdbd10 9c29de70 9c5d3163 9c62a357 9c7b3a97 9cb260de 9cc345b4 9d380fd4 9d40b06e 9d58667b
    9d63c47c 9d675925 9d6e55da 9d779038 9da80e46 9dfb9633 9e11c573 9e433f02 9e59195b 9e9d6c2f 9ea0a4bd 9eacd3ba
    9ebb13a1 9ed1f6a4 9efc1955 9f040b7d 9f4127dd 9f8ad924 9f90140b 9f93080c 9fa1485f 9fa49ecd 9fc74289 a00eeb70
    a01e6c79 a041e935 a0535dd4 a054103b a085f529 a09ee661 a0e632ad a0f2e302 a11d36d2 a140855b a1458d07 a1b53922
    a1d1902c a1e4dfc7 a1f769f1 a1fb1654 a209c729 a20f027c a24664d6 a2629092 a29640e4 a2c154b7 a2c463db a3204c12
    a32f1bf2 a33b7e9a a342fac0 a38b6c84 a4053f57 a41bf3b8 a42bb129 a445d440 a462c244 a477e3c9 a47b78cf a4e65ea9
    a4ea55b6 a55209bf a55a8582 a568fb97 a57285d4 a5bb9696 a63e9e8a a63efcb9 a7035c11 a70daee4 a7655aec a7bc089a
    a7da9290 a806a99c a8a241db a8c7b3ce a907a66b a9195200 a91ec6af a92158e3 a92c1005 a94490fe a94aedc5 a96a8c6b
    a981f9c7 a999175e a9aa2d84 a9bc9c77 aa294c3d aa4ef69b aa4f098a aa4fe1fc aa5cf261 ab2a8689 ab4917ff ab5169ea
    ab6ce02c ab774277 ab8bebda ab9cc0a4 abbe2202 abe4361d ac22dfe0 ac736ddc acefec69 ad20516d ad29b569 ad35794f
    ad7d1f34 ada276ff add5a703 ae303ac6 ae49cbe4 ae7bf89e ae858e5d ae95e11b af151473 af1f5398 af4c46c1 af7f266f
    af9e0ab1 afc47a72 b01ccaef b03ef455 b05cfc6d b0884024 b1104532 b188a513 b1978aff b19e32cf b1c884b7 b1dbf46e
    b1fa4ee2 b230475f b233a91f b33ed463 b3872590 b394651e b403239d b4238db3 b4244a70 b480e8aa b485cded b494ce9b
    b49b7bf4 b4dd59e0 b53cd4d3 b5445b4a b54e8fa9 b56ca575 b5bbad0b b66a378b b6915a05 b71217bf b74d70fb b75c4581
    b7a61ad9 b7b5a4a5 b7c59342 b7e2b4fe b81478bb b8280ded b8360eef b87d9734 b93660c9 b9f36b5e ba428dce ba5c0857
    ba9ffdd0 bab2faf0 bacb691c bc32b007 bc427035 bc6a9764 bc6bfeb4 bc749f6b bc8c3579 bc90e4f0 bcadd7cf bcb28408
    bcba92c0 bcf327e4 bd1b5263 bd26ef1a bd345cda bd458212 bda6a806 bdd73c04 be12e446 be21634f be6ce4a3 be8a821c
    befd1eaf bfb63a06 bfd7f431 c016327a c0cc273e c10362fa c1296858 c132eb19 c16202f6 c17228bb c181ef52 c1cadd40
    c1f8f418 c2029d65 c205305c c22766e0 c231aac2 c27af747 c2905804 c2b23d4c c2fbae2a c3667135 c3ea360a c3f4f560
    c4845ee9 c4cb53a9 c4fdf56c c5154f90 c51e85a9 c53c3db9 c54926a0 c5ac8eb9 c5b7f169 c66114c6 c67f1faf c69d96de
    c69d987d c6c16c97 c708835a c70dfbbc c7259afd c740f259 c74847b2 c75dba24 c774a766 c79d257d c7a4bef8 c7c65bf5
    c7f24b31 c7fa8732 c81a2560 c84d648e c865e03e c88d22c8 c89e73cb c8b86c78 c8c0910d c8d18eb2 c943f8c1 c9609656
    c97439eb c9baeb6f c9e11e12 c9f243e9 c9f75942 ca0b8664 ca5b0ef1 ca8ccdc1 caa9f260 cab4c3cc caf4c263 cb0295dd
    cba22a88 cbcbfaaa cc32378d cc68c70f cc77dc6f cc800cdf ccaa7ad5 ccb238eb ccf74ad4 ccfbd376 cd0ced02 cd60b6aa
    cdc3c7ad cdd113f1 cdeb8a74 ce193ad5 ce2f875c ce7bb498 ce8152cb ce858c83 cefa07b8 cf6661e3 cf9a0f9f cfd43fb6
    cff251fb d00d8eec d00eec74 d01576c6 d0797127 d07f22cd d0a08685 d138b82d d15b87ca d169817c d197bd5c d19d0982
    d1abd484 d1c6fc6d d23d0178 d2698138 d27d9b5d d294da15 d3020b63 d303a3c1 d34938d3 d3c844ab d3ea98ca d4034e34
    d444d732 d47ca546 d4886ad0 d48bb77c d4a5e36e d4dd3fdc d4f33b13 d518a0ed d53860a5 d562afcd d5724806 d5904b1c
    d6077f0b d62b503f d634bc73 d63b38b1 d6564b23 d6746dd6 d6950f21 d6a03eca d6a05d2c d705901f d713963f d7206139
    d73bde2b d742d7a5 d7624976 d77653fa d805af72 d832bbba d866b7b5 d87e66fb d887ea7e d8d444c6 d8dca715 d8e373a0
    d92345b3 d9532325 d97b86d7 d9cc8a80 da02aafb da054909 da47c31f da5a1623 da66b0c4 da85a60e da8c82fb da9437f2
    db59bcb8 db940d25 db959e17 dbe54730 dc0e9451 dc265881 dc602fb3 dc87517d dcb3e8b5 dcca4ebc dcda5136 dd067c15
    dd2fda73 dda29a4b ddbd30b0 ddd475fe ddd65cb2 de1ca4c0 de731f2e de74fd2d de96b665 de971ff7 dea20e25 ded98243
    e0255b58 e07b5cfd e0ccfc4a e0ea808d e0ff8e86 e11bc390 e157ff0a e1679998 e16d0c21 e190182d e1dc8d2a e200a910
    e235e496 e35bb751 e360f047 e367fd28 e393075c e42f79d1 e4909a24 e4b5cc06 e4edcc00 e4fe1c18 e58b595a e5daf037
    e5ef5c05 e638edca e66077e6 e67b4506 e69bae40 e6b0ba17 e6f82ca6 e6f8db80 e781e255 e7b41d08 e7b979c4 e7bf1c92
    e7c4f1b2 e7ef3dba e814467b e83e6456 e86b7035 e8723f86 e8766433 e879ce6a e88444fa e892067c e8a580aa e8df7240
    e8eee1be e93ee62b e9874a78 ea07fa23 ea40db6c ea84c8fd eaaaf026 eaba3f32 eac61327 eae04a9d eb1ac05a ebb6e14a
    ebbb4dee ebc3f44e ebc631bf ebcee82a ebf12c68 ebfaa403 ec07b58f ec0f69dc ec668545 ec84486f ecf5432a ed049366
    ed12ce84 ed22351a eddb7e36 ee524525 ee837332 eea6d786 eeae98c6 eebbbbc0 eebcad3f eec279f0 eee74471 ef0281a1
    ef197e48 ef5da43e ef92c96a f0676bcc f0676e24 f07a91ac f0eec3e0 f1279376 f1a294e4 f1e8ad3d f2236a47 f2aa6783
    f2cfc138 f2e419a8 f2e8c5d5 f303084a f3bfd8b7 f3f15c78 f3fbbf1a f4015beb f4158614 f4320d5c f495d4ce f4e8dbcc
    f51cda46 f61281cc f663cbb8 f663fa71 f666a393 f66843a3 f68c4b8f f69c5b4e f6c7066f f732494c f763d34d f767fa2b
    f789d3a5 f7a8f639 f7c995be f7d832d0 f843c61d f855b8e3 f87eb22d f89942bb f8cb2796 f8fd377f f9869fdf f9877c0a
    f9b8d9f9 fa550cee fa640d2a fa64d44a fa8ae3dd fab5d3e0 fabe9df8 fae2d045 fb188575 fb86bb11 fb978257 fbc48e39
    fbc52b86 fbcd518f fbf0c07f fc79e679 fcc72e25 fccf0d19 fd05e5bb fd5c00cb fd6fba8f fdb03c3a fdc9cd45 fde4b402
    fdf5b348 fe1b5cbb fe2e3f33 fe3df363 fec52ba8 ff0678d7 ff0a50c0 ff0be050 ff7fafe4 ff9accf1 ffa2fb60 ffc422f5
    fff01800
  `
    .trim()
    .split(/\s+/),
};
