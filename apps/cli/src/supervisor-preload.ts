/**
 * Loaded into every supervised process ahead of its own code: when the supervisor is gone, also by kill -9, the channel
 * to it closes, and the process ends as if it had been asked to. Nobody is left behind holding the port.
 */
const GRACE_MS = 20_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
