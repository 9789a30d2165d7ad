// The usual ways of doing it, beside ours in the same run: a keyword lexicon, and the labels of the nearest neighbour.

/**
 * A lexicon made of the principles' official names and wording, with the words that anybody would put beside them.
 * Written from the texts of the Call alone, before any case was looked at for it.
 */
const KEYWORDS = {
  1: /critical infrastructure|hospital|health|patients?|power|electricity|water|energy|indiscriminate|systemic|outage|blackout|disrupt|individuals|personal data|ransomware/i,
  2: /public core|internet exchange|\bdns\b|domain name|root servers?|routing|\bbgp\b|undersea|submarine|cables?|certificate authority|internet shutdown|backbone/i,
  3: /election|electoral|voter|votes?\b|ballot|campaign|parliamentary|presidential|referendum/i,
  4: /intellectual property|trade secrets?|confidential business|proprietary|designs?|blueprints?|source code|competitor|industrial espionage/i,
  5: /proliferation|malicious (?:software|tools?)|spyware|exploits?|hack(?:ing)?[- ]for[- ]hire|mercenary|surveillance (?:vendor|firm|company)|ransomware[- ]as[- ]a[- ]service|affiliates?|leaked tools?/i,
  6: /supply[- ]chain|software update|updates?|vendor|supplier|third[- ]party|contractor|provider|zero[- ]day|backdoor|lifecycle|product/i,
  7: /hygiene|passwords?|unpatched|patch|multi-?factor|two-factor|second[- ]factor|misconfigur|exposed|default|outdated|backups?/i,
  8: /hack(?:ing|ed)?[- ]back|retaliat|revenge|vigilante|hacktivis|anonymous|private (?:sector|company)/i,
  9: /\bnorms?\b|\bstate[- ](?:sponsored|backed|linked)|attributed|sanction|indict|government hackers|military intelligence|foreign (?:state|government|intelligence)|espionage/i,
};
const SIMILAR_MIN = 0.05;

/** What the keyword lexicon says of the text of a case. */
export function byKeywords(one) {
  const text = `${one.title}. ${one.summary}`;
  return Object.entries(KEYWORDS)
    .filter(([, pattern]) => pattern.test(text))
    .map(([principle]) => finding(Number(principle), 'arguable', 0.5));
}

/**
 * The labels of the case whose words are nearest by tf-idf and cosine, its text and what a CERT submits alike; of all
 * known cases but itself. Below a similarity of 0.05 nothing is said.
 */
export function nearestNeighbour(known) {
  const documents = known.map((one) => countsOf(one));
  const frequency = new Map();
  for (const counts of documents)
    for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const idf = (term) => Math.log((1 + documents.length) / (1 + (frequency.get(term) ?? 0))) + 1;
  const vectors = documents.map((counts) => unit(counts, idf));
  return (one) => {
    const vector = unit(countsOf(one), idf);
    let best = { at: -1, similarity: SIMILAR_MIN };
    vectors.forEach((other, at) => {
      if (known[at].id === one.id) return;
      const similarity = cosine(vector, other);
      if (similarity > best.similarity) best = { at, similarity };
    });
    const labels = known[best.at]?.labels ?? [];
    return labels.map(({ principle, certainty }) => finding(principle, certainty, best.similarity));
  };
}

function finding(principle, certainty, confidence) {
  return {
    principle,
    certainty,
    confidence,
    relation: principle === 6 || principle === 7 ? 'implicates' : 'violates',
  };
}

function countsOf({ title, summary, victim_sectors: sectors, techniques, malware }) {
  const words = `${title} ${summary}`.toLowerCase().match(/[a-z][a-z-]{2,}/g) ?? [];
  const facts = [...sectors, ...techniques, ...malware].map((fact) => `=${fact}`);
  const counts = new Map();
  for (const term of [...words, ...facts]) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function unit(counts, idf) {
  const weights = [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * idf(term)]);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([term, weight]) => [term, weight / (length || 1)]));
}

function cosine(a, b) {
  let total = 0;
  for (const [term, weight] of a) total += weight * (b.get(term) ?? 0);
  return total;
}
