/**
 * How many UTF-16 units of one text are looked through: some twenty pages. A longer one is masked as a whole, so that the
 * time for a text is bounded whatever stands in it; whoever submits sees that in the preview, and splits it.
 */
export const TEXT_LENGTH_MAX = 65_536;
