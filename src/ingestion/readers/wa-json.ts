/** The parts of the World Athletics Result Import document that are read. Anything may be missing in a bad one. */
export interface WaCompetition {
  athletes: readonly WaAthlete[];
  relayTeams?: readonly WaTeam[];
  units: readonly WaUnit[];
}

export interface WaAthlete {
  id: number;
  waId?: number;
  firstName?: string;
  lastName?: string;
  birthdate?: string;
  country?: string;
  sex?: string;
}

export interface WaTeam {
  id: number;
  name?: string;
  country?: string;
}

export interface WaUnit {
  title?: string;
  rounds?: readonly { type?: string; races?: readonly WaRace[] }[];
}

export interface WaRace {
  number?: number;
  wind?: string;
  oversizedTrack?: boolean;
  date?: string;
  results?: readonly WaResult[];
}

export interface WaResult {
  athleteId?: number;
  relayTeamId?: number;
  wind?: string;
  result?: string;
  placeInRace?: number;
  placeInRound?: number;
  qualified?: string;
  outOfCompetition?: boolean;
}
