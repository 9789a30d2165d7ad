/** Spellings of secrets that their issuers made recognisable: rule, a part that all of them hold, and the whole. */
export const TOKEN_PATTERNS: readonly (readonly [rule: string, hint: string, pattern: RegExp])[] = [
  [
    'github-token',
    'gh',
    /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g,
  ],
  ['gitlab-token', 'gl', /(?<![A-Za-z0-9_])gl(?:pat|dt|rt|cbt|ptt|ft|soat)-[A-Za-z0-9_-]{20,255}/g],
  [
    'aws-key',
    'A',
    /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA|AGPA|ANPA|ANVA|AIPA)[0-9A-Z]{16}(?![A-Za-z0-9])/g,
  ],
  [
    'slack-token',
    'x',
    /(?<![A-Za-z0-9])xox[abceoprsx](?:\.xox[a-z])?-[A-Za-z0-9-]{10,255}|(?<![A-Za-z0-9])xapp-\d-[A-Za-z0-9-]{10,255}/g,
  ],
  [
    'slack-webhook',
    'hooks.slack.com',
    /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[A-Za-z0-9+/_-]{20,255}/g,
  ],
  [
    'discord-webhook',
    '/api/webhooks/',
    /(?<=discord(?:app)?\.com\/api\/webhooks\/)\d{15,21}\/[\w-]{40,255}/g,
  ],
  ['telegram-bot-token', ':', /(?<!\d)\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g],
  [
    'google-key',
    '',
    /(?<![A-Za-z0-9_])(?:AIza[0-9A-Za-z_-]{35}|ya29\.[0-9A-Za-z_-]{20,512}|GOCSPX-[\w-]{28})/g,
  ],
  [
    'stripe-key',
    '',
    /(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:live|test)_[0-9A-Za-z]{16,255}|(?<![A-Za-z0-9])whsec_[0-9A-Za-z]{24,255}/g,
  ],
  ['model-provider-key', 'sk-', /(?<![A-Za-z0-9_-])sk-(?:proj-|ant-|svcacct-|or-)?[A-Za-z0-9_-]{20,255}/g],
  ['hugging-face-token', 'hf_', /(?<![A-Za-z0-9])hf_[A-Za-z]{30,40}/g],
  ['sendgrid-key', 'SG.', /(?<![A-Za-z0-9])SG\.[\w-]{16,64}\.[\w-]{16,64}/g],
  ['mailgun-key', 'key-', /(?<![A-Za-z0-9])key-[0-9a-f]{32}(?![0-9a-f])/g],
  ['twilio-key', 'SK', /(?<![A-Za-z0-9])SK[0-9a-f]{32}(?![0-9a-f])/g],
  ['npm-token', 'npm_', /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g],
  ['pypi-token', 'pypi-', /(?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,512}/g],
  ['digitalocean-token', '_v1_', /(?<![A-Za-z0-9])do[oprt]_v1_[a-f0-9]{64}/g],
  ['vault-token', 'hv', /(?<![A-Za-z0-9])hv[sbr]\.[A-Za-z0-9_-]{20,512}/g],
  ['shopify-token', 'shp', /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g],
  ['azure-key', 'Key=', /(?<=(?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/]{40,128}={0,2}/g],
  ['age-key', 'AGE-SECRET', /(?<![A-Za-z0-9])AGE-SECRET-KEY-1[0-9A-Z]{58}/g],
  ['atlassian-token', 'ATATT3', /(?<![A-Za-z0-9])ATATT3[A-Za-z0-9_=-]{40,512}/g],
  ['linear-key', 'lin_api_', /(?<![A-Za-z0-9])lin_api_[A-Za-z0-9]{40}/g],
  ['databricks-token', 'dapi', /(?<![A-Za-z0-9])dapi[a-f0-9]{32}(?![a-f0-9])/g],
  [
    'json-web-token',
    'eyJ',
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,4096}\.[A-Za-z0-9_-]{4,8192}(?:\.[A-Za-z0-9_-]{0,4096}){0,3}/g,
  ],
  ['bearer-token', 'earer', /(?<=\b[Bb]earer[ :]{1,3})[A-Za-z0-9._~+/-]{16,4096}={0,2}/g],
  [
    'basic-authorisation',
    'asic ',
    /(?<=\b[Aa]uthorization[" ]{0,2}[:=][" ]{0,3}[Bb]asic )[A-Za-z0-9+/]{4,512}={0,2}/g,
  ],
];

/** Words that say that a password follows, also in a sentence, in four languages. */
export const PASSWORD_WORDS =
  'pass(?:word|wd|wort|phrase|code)s?|pwd|passw|kennwort|mot de passe|mdp|contrase(?:ñ|n)a|clave|pin';

/** Further words before `:` or `=` that say that a secret follows. */
export const SECRET_WORDS =
  `${PASSWORD_WORDS}|secrets?|api[ _-]?(?:key|secret|token)|access[ _-]?(?:key|token)|` +
  'auth(?:entication|orization)?[ _-]?(?:token|key)|secret[ _-]?(?:access[ _-]?)?key|client[ _-]?secret|' +
  'private[ _-]?key|session[ _-]?(?:id|key|token)|refresh[ _-]?token|id[ _-]?token|encryption[ _-]?key|token|psk';
