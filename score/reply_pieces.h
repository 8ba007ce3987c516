// A translation cut into the pieces that an assistant's reply is made of.
#ifndef TAIYAKU_SCORE_REPLY_PIECES_H_
#define TAIYAKU_SCORE_REPLY_PIECES_H_

#include <vector>

#include "score/check.h"

namespace taiyaku {

/// A line, a sentence of it in either language, or what stands between code fences. Replies mix
/// both languages, so that the document's sentences, cut by the rules of one, are no help.
struct ReplyPiece {
  Span span;               ///< bytes of the target, without white space around
  double information = 0;  ///< nats, of its content words
  double covered = 0;      ///< of it, found in the source
  bool foreign = false;    ///< words of the source language only, which the source does not have
};

/// The pieces of the target, in order; only white space lies between them. Linear. Thread safe.
std::vector<ReplyPiece> reply_pieces(const PairAnalysis& pair);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_REPLY_PIECES_H_
