import { DataSource } from 'typeorm';
import type { TestApp } from './app.js';
import { type Mark, PEOPLE, type Person, someone, type Step } from './merge-histories.js';
import type { aFederationAtWork } from './submissions.js';

const HEADER = 'discipline,sex,name,birth,nation,mark,wind,round,heat,place,wa id';
const TIMES = new Map([
  ['100', [11, '+1.0']],
  ['200', [23, '+0.5']],
]);

interface SentFile {
  eventId: string;
  name: string;
  /** The newest version last. */
  versions: { id: string; marks: readonly Mark[] }[];
  state: 'waits' | 'published' | 'retracted';
  isRepeat: boolean;
}

const isStanding = ({ state, isRepeat }: SentFile): boolean => state === 'published' && !isRepeat;
const isUndoable = ({ state, versions }: SentFile): boolean =>
  state === 'retracted' || (state === 'published' && versions.length > 1);

/** One history of people of its own. Two that are alike but for merges can be compared. */
export class MergeWorld {
  readonly people: readonly Person[];
  /** Of the people, in their order. */
  ids: readonly string[] = [];
  /** How the history calls its meets and what was sent. */
  readonly words = new Map<string, string>();
  private readonly files: SentFile[] = [];
  private readonly merges: { one: string; other: string }[] = [];

  /** Every history has a number and people of its own. */
  constructor(
    readonly app: TestApp,
    private readonly federation: Awaited<ReturnType<typeof aFederationAtWork>>,
    history: number,
  ) {
    this.people = Array.from({ length: PEOPLE }, (_, at) => someone(history * PEOPLE + at));
  }

  /** Everybody is known before anybody is merged. */
  async begin(): Promise<void> {
    await this.send(this.people.map((_, at) => ({ person: at, discipline: '100', hundredths: at })));
    await this.approve(this.files[0]);
    const rows = await this.app
      .get(DataSource)
      .query<{ id: string; name: string }[]>('SELECT id, name FROM athlete');
    this.ids = this.people.map(({ name }) => rows.find((each) => each.name === name)?.id ?? '');
    for (const [at, id] of this.ids.entries()) this.words.set(id, `person ${at}`);
    for (const [at, { number }] of this.people.entries()) this.words.set(number, `number ${at}`);
  }

  /** What the hub says of it, in words that are the same for every history. */
  async act(step: Step): Promise<string> {
    if (step.kind === 'merge') return this.merge(this.ids[step.one] ?? '', this.ids[step.other] ?? '');
    if (step.kind === 'split') return this.split(step.pick);
    if (step.kind === 'repeat') return this.repeat(step);
    if (step.kind === 'send') {
      const said = await this.send(step.marks);
      return step.waits ? said : said + (await this.approve(this.files.at(-1)));
    }
    if (step.kind === 'approve') {
      return this.approve(this.oneOf(step.pick, ({ state }) => state === 'waits'));
    }
    if (step.kind === 'correct') return this.correct(this.oneOf(step.pick, isStanding), step);
    if (step.kind === 'retract') return this.retract(this.oneOf(step.pick, isStanding));
    return this.undo(this.oneOf(step.pick, isUndoable));
  }

  /** In any order. */
  async splitAll(picks: readonly number[]): Promise<void> {
    for (let at = 0; this.merges.length > 0; at++) await this.split(picks[at % picks.length] ?? 0);
  }

  get hasMerged(): boolean {
    return this.merges.length > 0;
  }

  get(path: string) {
    return this.federation.http().get(`/api/v1/${path}`).redirects(0);
  }

  private async merge(one: string, other: string): Promise<string> {
    const asked = { duplicateId: other, reason: 'One and the same.' };
    const { status } = await this.federation.post(`/api/v1/athletes/${one}/merge`, asked);
    if (status === 200) this.merges.push({ one, other });
    else if (status !== 409 && status !== 422) throw new Error(`A merge answers ${status}.`);
    return String(status);
  }

  private async split(at: number): Promise<string> {
    const [undone] = this.merges.splice(at % (this.merges.length || 1), 1);
    if (!undone) return '';
    const asked = { duplicateId: undone.other, reason: 'Two after all.' };
    const answer = await this.federation.post(`/api/v1/athletes/${undone.one}/split`, asked);
    if (answer.status !== 200) throw new Error(`A split answers ${answer.status} ${answer.text}.`);
    return '200';
  }

  /** Two files of one meet give one result to two people. */
  private async repeat({ one, other, mark }: Extract<Step, { kind: 'repeat' }>): Promise<string> {
    const { id: eventId } = await this.federation.meet();
    let said = '';
    for (const person of new Set([one, other])) {
      const marks = ['100', '400'].map((discipline) => ({ ...mark, person, discipline }));
      said += await this.send(marks, { eventId, heatOf100: one });
      said += await this.approve(this.files.at(-1));
    }
    return said;
  }

  private async send(
    marks: readonly Mark[],
    repeat?: { eventId: string; heatOf100: number },
  ): Promise<string> {
    const eventId = repeat?.eventId ?? (await this.federation.meet()).id;
    this.words.set(eventId, `meet of file ${this.files.length}`);
    const file: SentFile = {
      eventId,
      name: `${this.files.length}.csv`,
      versions: [],
      state: 'waits',
      isRepeat: repeat !== undefined,
    };
    this.files.push(file);
    return this.sendVersion(file, marks, repeat?.heatOf100);
  }

  private async sendVersion(file: SentFile, marks: readonly Mark[], heatOf100?: number): Promise<string> {
    const { eventId, name } = file;
    const content = [HEADER, ...marks.map((mark) => this.line(mark, heatOf100))].join('\n');
    const { id, status, rows, findings } = await this.federation.send(content, { eventId, name });
    this.words.set(id, `file ${name}, sent as number ${this.words.size}`);
    file.versions.push({ id, marks });
    return JSON.stringify({ status, rows, findings });
  }

  private async correct(
    file: SentFile | undefined,
    { change, mark }: Extract<Step, { kind: 'correct' }>,
  ): Promise<string> {
    const marks = file?.versions.at(-1)?.marks ?? [];
    const [first, ...rest] = marks;
    if (!file || !first) return '';
    const isFree = !marks.some((one) => one.person === mark.person && one.discipline === mark.discipline);
    const faster = [{ ...first, hundredths: (first.hundredths + 7) % 100 }, ...rest];
    const next = {
      drop: rest.length > 0 ? rest : faster,
      add: isFree ? [...marks, mark] : faster,
      give: isFree ? [{ ...mark, hundredths: first.hundredths }, ...rest] : faster,
      mark: faster,
    }[change];
    return (await this.sendVersion(file, next)) + (await this.approve(file));
  }

  private async approve(file: SentFile | undefined): Promise<string> {
    if (!file) return '';
    const said = await this.post(file, '/approve', { confirmed: true });
    file.state = 'published';
    const { status } = await this.federation.settled(file.versions.at(-1)?.id ?? '');
    return `${said} ${status}`;
  }

  private async retract(file: SentFile | undefined): Promise<string> {
    if (!file) return '';
    file.state = 'retracted';
    return this.post(file, '/retract', { reason: 'Wrong meet.' });
  }

  private async undo(file: SentFile | undefined): Promise<string> {
    if (!file) return '';
    const said = await this.post(file, '/undo', {});
    if (file.state === 'published') file.versions.pop();
    file.state = 'published';
    return said;
  }

  private async post({ versions }: SentFile, step: string, sent: object): Promise<string> {
    const { status } = await this.federation.post(this.federation.at(versions.at(-1)?.id ?? '', step), sent);
    return `${step} ${status}`;
  }

  private oneOf(at: number, isMeant: (file: SentFile) => boolean): SentFile | undefined {
    const some = this.files.filter(isMeant);
    return some[at % some.length];
  }

  private line({ person, discipline, hundredths }: Mark, heatOf100?: number): string {
    const { name, birth, number } = this.people[person] ?? someone(0);
    const [seconds, wind] = TIMES.get(discipline) ?? [55, ''];
    const time = `${seconds}.${String(hundredths).padStart(2, '0')}`;
    const heat = discipline === '100' && heatOf100 !== undefined ? heatOf100 : person;
    return `${discipline},F,${name},${birth},CHI,${time},${wind},Heats,${heat + 1},1,${number}`;
  }
}
