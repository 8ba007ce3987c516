// A stretch of both sides, and the part of its plane that is looked at.
#ifndef TAIYAKU_ALIGN_WINDOW_H_
#define TAIYAKU_ALIGN_WINDOW_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "align/embeddings.h"
#include "align/english_terms.h"
#include "align/japanese_terms.h"
#include "align/sentence_terms.h"
#include "align/translations.h"

namespace taiyaku {

/// Both sides of a bitext in terms: rows of the plane are English, columns Japanese.
struct TermBitext {
  const SentenceTerms& english;
  const SentenceTerms& japanese;
  const EnglishTerms& english_terms;
  const JapaneseTerms& japanese_terms;
  const Translations& translations;
  const BitextEmbeddings* embeddings;     ///< null when there are none
  std::vector<float> english_background;  ///< probability of each English term in this bitext
  std::vector<float> japanese_background;
  float japanese_per_english = 0.44F;  ///< code points of a translation for each English one
};

/// Rows and columns of the plane, as sentences of each side.
struct Window {
  Range rows;
  Range columns;
};

/// Nodes lie between sentences: node (i, j) has i rows and j columns of the window behind it. A
/// band of nodes from (0, 0) to the far corner; both borders never go back.
struct Corridor {
  std::vector<std::uint32_t> low;   ///< first column of each row of nodes
  std::vector<std::uint32_t> high;  ///< last one, inclusive

  bool contains(std::uint32_t i, std::uint32_t j) const { return low[i] <= j && j <= high[i]; }
  std::uint32_t rows() const { return static_cast<std::uint32_t>(low.size()) - 1; }
  std::uint32_t columns() const { return high.back(); }
  /// Nodes in the rows before each row, and in all.
  std::vector<std::size_t> offsets() const;
};

/// Every node.
Corridor whole_plane(const Window& window);

/// Moves the borders outwards until neither goes back and every row of nodes meets the next.
void close_borders(Corridor& corridor);

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_WINDOW_H_
