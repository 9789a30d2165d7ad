/** The mark of Entente: two circles that overlap, what is shared in the middle. */
export function Mark() {
  return (
    <svg viewBox="0 0 40 26" width="40" height="26" aria-hidden="true" className="mark">
      <circle cx="14" cy="13" r="11" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <circle cx="26" cy="13" r="11" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path d="M20 3.8a11 11 0 0 1 0 18.4 11 11 0 0 1 0-18.4z" fill="currentColor" />
    </svg>
  );
}
