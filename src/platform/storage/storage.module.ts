import { Global, Module } from '@nestjs/common';
import { Settings } from '../settings/settings.js';
import { FolderStorage } from './folder-storage.js';
import { Storage } from './storage.js';
import { Sweeper } from './sweeper.js';

@Global()
@Module({
  providers: [
    {
      provide: Storage,
      inject: [Settings],
      useFactory: async ({ storageUrl }: Settings): Promise<Storage> => {
        if (storageUrl.startsWith('file:')) return new FolderStorage(storageUrl.slice('file:'.length));
        const { S3Storage } = await import('./s3-storage.js');
        return new S3Storage(storageUrl);
      },
    },
    Sweeper,
  ],
  exports: [Storage],
})
export class StorageModule {}
