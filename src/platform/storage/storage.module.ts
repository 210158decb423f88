import { Global, Module } from '@nestjs/common';
import { Settings } from '../settings/settings.js';
import { FolderStorage } from './folder-storage.js';
import { Storage } from './storage.js';

@Global()
@Module({
  providers: [
    {
      provide: Storage,
      inject: [Settings],
      useFactory: ({ storageUrl }: Settings) => new FolderStorage(storageUrl.slice('file:'.length)),
    },
  ],
  exports: [Storage],
})
export class StorageModule {}
