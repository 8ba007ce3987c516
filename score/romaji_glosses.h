// Japanese words with their reading in Latin letters behind them: 冷凍庫 (reitouko).
#ifndef TAIYAKU_SCORE_ROMAJI_GLOSSES_H_
#define TAIYAKU_SCORE_ROMAJI_GLOSSES_H_

#include <vector>

#include "align/bitext.h"

namespace taiyaku {

/// The brackets of a Japanese target that hold nothing but how the words before them are read, by
/// MeCab, and are not in the source. Long vowels may be spelled or not. Thread safe, linear.
std::vector<Span> romaji_glosses(const Bitext& bitext);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_ROMAJI_GLOSSES_H_
