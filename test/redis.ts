/** The Redis of this run, or undefined when the machine has none: the Redis half is then skipped. */
export const redisUrl: string | undefined = process.env['ENTENTE_TEST_REDIS_URL'];

/** `describe` for what needs Redis: skipped, and reported as such, where there is none. */
export const describeWithRedis: jest.Describe = redisUrl === undefined ? describe.skip : describe;
