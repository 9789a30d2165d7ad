import { Controller, Get, Header, HttpCode } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { READER } from '@app/database';
import { Problem } from '@app/problem';
import { Public } from './door.decorator';

/** Whether this process lives, and whether it can serve. It tells nothing else. */
@Controller('health')
export class HealthController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @InjectDataSource(READER) private readonly reader: DataSource,
  ) {}

  @Get('live')
  @Public()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: string }> {
    await Promise.all([
      this.dataSource.query('SELECT 1'),
      this.reader.query('SELECT 1 FROM collection LIMIT 1'),
    ]).catch(() => {
      throw new Problem('unavailable', 'The database does not answer.');
    });
    return { status: 'ok' };
  }
}
