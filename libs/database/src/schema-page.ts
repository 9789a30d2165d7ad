import type { Client } from 'pg';

/** Every table, with columns, constraints, indexes, policies and rights, and every function: one page to review. */
const SECTIONS: readonly { readonly title: string; readonly sql: string }[] = [
  {
    title: 'tables',
    sql: `SELECT format(E'TABLE %I%s\\n%s', c.relname, CASE WHEN c.relrowsecurity THEN ' (row-level security)' ELSE '' END,
        (SELECT string_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
             CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
             coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), CASE WHEN a.attidentity <> '' THEN ' IDENTITY' END, '')), E'\\n' ORDER BY a.attnum)
           FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
          WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)) AS line
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'migrations' ORDER BY c.relname`,
  },
  {
    title: 'constraints',
    sql: `SELECT format('%s %s: %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS line FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'c') AND conrelid::regclass::text <> 'migrations' ORDER BY conrelid::regclass::text, conname`,
  },
  {
    title: 'indexes',
    sql: `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY indexname`,
  },
  {
    title: 'policies',
    sql: `SELECT format(E'%s ON %s FOR %s TO %s\\n  USING %s', policyname, tablename, cmd, array_to_string(roles, ', '), qual) AS line FROM pg_policies
      WHERE schemaname = 'public' ORDER BY tablename, policyname`,
  },
  {
    title: 'rights on tables',
    sql: `SELECT format('%s: %s ON %s', grantee, string_agg(privilege_type, ', ' ORDER BY privilege_type), table_name) AS line
      FROM information_schema.role_table_grants WHERE table_schema = 'public' AND grantee LIKE 'entente_%' GROUP BY grantee, table_name ORDER BY grantee, table_name`,
  },
  {
    title: 'rights on columns alone',
    sql: `SELECT format('%s: %s ON %s (%s)', g.grantee, g.privilege_type, g.table_name, string_agg(g.column_name, ', ' ORDER BY g.column_name)) AS line
      FROM information_schema.column_privileges g WHERE g.table_schema = 'public' AND g.grantee LIKE 'entente_%'
       AND NOT EXISTS (SELECT FROM information_schema.role_table_grants t WHERE t.table_schema = 'public' AND t.grantee = g.grantee
         AND t.table_name = g.table_name AND t.privilege_type = g.privilege_type)
      GROUP BY g.grantee, g.privilege_type, g.table_name ORDER BY 1`,
  },
  {
    title: 'functions',
    sql: `SELECT pg_get_functiondef(oid) AS line FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY proname`,
  },
  {
    title: 'triggers',
    sql: `SELECT pg_get_triggerdef(oid) AS line FROM pg_trigger WHERE NOT tgisinternal ORDER BY tgname, tgrelid::regclass::text`,
  },
];

/** The whole schema as it stands in a migrated database, as text that does not vary. */
export async function schemaPage(client: Client): Promise<string> {
  const parts = [
    '-- Generated from a migrated database and compared in the tests. Change the migrations, not this page.',
  ];
  for (const { title, sql } of SECTIONS) {
    const { rows } = await client.query<{ line: string }>(sql);
    parts.push(`\n-- ${title}\n`, ...rows.map(({ line }) => line.trimEnd()));
  }
  return `${parts.join('\n')}\n`;
}
