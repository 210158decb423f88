export const AREAS = ['NACAC', 'CONSUDATLE'] as const;
export type Area = (typeof AREAS)[number];

const NACAC =
  'AIA ANT ARU BAH BAR BIZ BER IVB CAN CAY CRC CUB DMA DOM ESA GRN GUA HAI HON ISV JAM LCA ' +
  'MEX MNT NCA PUR SKN TKS TTO USA VIN ';
const CONSUDATLE = 'ARG BOL BRA CHI COL ECU GUY PAN PAR PER SUR URU VEN ';

const areas = new Map<string, Area>();
for (const code of NACAC.trim().split(' ')) areas.set(code, 'NACAC');
for (const code of CONSUDATLE.trim().split(' ')) areas.set(code, 'CONSUDATLE');

/** The area of a nation's athletics code; null outside the Americas. */
export const areaOf = (nation: string): Area | null => areas.get(nation) ?? null;

/** The athletics codes of an area's members. */
export const nationsOf = (area: Area): string[] =>
  [...areas].flatMap(([nation, each]) => (each === area ? [nation] : []));
