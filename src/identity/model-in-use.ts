import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { Settings } from '../platform/settings/settings.js';
import { MODEL } from './model.data.js';
import { readModel } from './model-file.js';
import type { Model } from './model.js';

/** The model of the hub, or the one that IDENTITY_MODEL names. A hub whose model cannot be read does not start. */
@Injectable()
export class ModelInUse {
  readonly model: Model;

  constructor({ IDENTITY_MODEL: file }: Settings) {
    this.model = file === '' ? MODEL : modelOf(file);
  }
}

function modelOf(file: string): Model {
  try {
    return readModel(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The settings are not usable:\n- IDENTITY_MODEL is no model: ${why}`, { cause: error });
  }
}
