import { Piscina } from 'piscina';
import work, { type PasswordTask } from '../src/accounts/password.worker.js';

/** Loaded into a hub before its own code: the same hub, but passwords are hashed where requests are answered. */
Piscina.prototype.run = async (task: PasswordTask) => work(task);
