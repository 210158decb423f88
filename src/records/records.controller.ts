import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Me, Needs, Public } from '../accounts/access.js';
import type { Identity } from '../accounts/identity.js';
import { Clock } from '../platform/clock/clock.js';
import { PageQuery } from '../platform/database/page.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import { Lang, type Language } from '../platform/http/language.js';
import { PublicRead } from '../platform/http/public-read.js';
import { neededFor, RecordDesk } from './record-desk.js';
import { DeskPage, DeskRecordView, NewClaim, NewEvidence, NewRecord, Words } from './record-desk.dto.js';
import { RecordEntries } from './record-entries.js';
import {
  RecordProgression,
  RecordProgressionQuery,
  RecordPage,
  RecordsQuery,
  RecordView,
} from './records.dto.js';
import { type RecordRow, RecordsService } from './records.service.js';

@Controller('records')
export class RecordsController {
  constructor(
    private readonly records: RecordsService,
    private readonly desk: RecordDesk,
    private readonly entries: RecordEntries,
    private readonly clock: Clock,
  ) {}

  /** List the records that stand, or the claims to them. */
  @Public()
  @PublicRead()
  @Get()
  async list(@Query() query: RecordsQuery): Promise<RecordPage> {
    const { items, next } = await this.records.list(query);
    return { items: items.map((row) => RecordView.of(row, this.clock.today())), next };
  }

  /** Read how a record grew, from its first known mark on. */
  @Public()
  @PublicRead()
  @Get('progression')
  async progression(@Query() query: RecordProgressionQuery): Promise<RecordProgression> {
    const rows = await this.records.progression(query);
    return { items: rows.map((row) => RecordView.of(row, this.clock.today())) };
  }

  /** List the claims on your desk with their papers and the days left. */
  @Needs('record.manage')
  @Get('desk')
  async onDesk(@Me() me: Identity, @Query() query: PageQuery, @Lang() language: Language): Promise<DeskPage> {
    const { items, next } = await this.desk.list(me, query);
    return { items: items.map((row) => this.deskView(row, language)), next };
  }

  /** Get one record or claim. */
  @Public()
  @PublicRead()
  @Get(':id')
  async get(@Param() { id }: IdParam): Promise<RecordView> {
    return RecordView.of(await this.records.byId(id), this.clock.today());
  }

  /** Enter a record that stood before the hub knew of it. */
  @Needs('record.manage')
  @Post()
  async enter(@Me() me: Identity, @Body() body: NewRecord): Promise<RecordView> {
    return RecordView.of(await this.entries.enter(me, body), this.clock.today());
  }

  /** Claim a record for a published mark. */
  @Needs('record.manage')
  @Post('claims')
  async claim(
    @Me() me: Identity,
    @Body() body: NewClaim,
    @Lang() language: Language,
  ): Promise<DeskRecordView> {
    return this.deskView(await this.entries.claim(me, body), language);
  }

  /** Hand in a paper of the evidence list. */
  @Needs('record.manage')
  @Post(':id/evidence')
  @HttpCode(200)
  async handIn(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() body: NewEvidence,
    @Lang() language: Language,
  ): Promise<DeskRecordView> {
    return this.deskView(await this.desk.handIn(me, id, body), language);
  }

  /** Submit a claim to those who decide. */
  @Needs('record.manage')
  @Post(':id/submit')
  @HttpCode(200)
  async submit(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Lang() language: Language,
  ): Promise<DeskRecordView> {
    return this.deskView(await this.desk.submit(me, id), language);
  }

  /** Ratify a claim: the record stands. Another person than who submitted it must do it. */
  @Needs('record.manage')
  @Post(':id/ratify')
  @HttpCode(200)
  async ratify(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() { words }: Words,
    @Lang() language: Language,
  ): Promise<DeskRecordView> {
    return this.deskView(await this.desk.ratify(me, id, words), language);
  }

  /** Reject a claim, or annul a record, with words. */
  @Needs('record.manage')
  @Post(':id/reject')
  @HttpCode(200)
  async reject(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() { words }: Words,
    @Lang() language: Language,
  ): Promise<DeskRecordView> {
    return this.deskView(await this.desk.reject(me, id, words), language);
  }

  /** Take up a rejected claim again, with words. */
  @Needs('record.manage')
  @Post(':id/reopen')
  @HttpCode(200)
  async reopen(
    @Me() me: Identity,
    @Param() { id }: IdParam,
    @Body() { words }: Words,
    @Lang() language: Language,
  ): Promise<DeskRecordView> {
    return this.deskView(await this.desk.reopen(me, id, words), language);
  }

  private deskView(row: RecordRow, language: Language): DeskRecordView {
    return DeskRecordView.onDesk(row, neededFor(row), { today: this.clock.today(), language });
  }
}
