// What each sentence of a side says, as numbers: all that sentence alignment looks at.
#ifndef TAIYAKU_ALIGN_SENTENCE_TERMS_H_
#define TAIYAKU_ALIGN_SENTENCE_TERMS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "align/quantities.h"
#include "segment/document.h"

namespace taiyaku {

/// Number of a term on its own side of one bitext.
using TermId = std::uint32_t;
inline constexpr TermId kNoTerm = 0xffffffff;

/// Sentences in order. A sentence's terms are distinct and ascending.
class SentenceTerms {
 public:
  std::size_t size() const { return lengths_.size(); }
  std::span<const TermId> operator[](std::size_t sentence) const {
    return {terms_.data() + ends_[sentence], terms_.data() + ends_[sentence + 1]};
  }
  std::uint32_t length_code_points(std::size_t sentence) const { return lengths_[sentence]; }
  /// Its number among all lines read, blank ones included.
  std::uint32_t line(std::size_t sentence) const { return lines_[sentence]; }
  std::uint32_t line_count() const { return next_line_; }
  /// Whether a blank line stands before the sentence: no bead may reach across it.
  bool after_blank(std::size_t sentence) const {
    return lines_[sentence] != (sentence == 0 ? 0 : lines_[sentence - 1] + 1);
  }

  /// Whether a quotation that began in it, or in one of the few before, goes on behind its end.
  bool ends_in_quotation(std::size_t sentence) const { return ends_in_quotation_[sentence] != 0; }

  /// Sorts `terms`, drops the repeated and appends them as one sentence. `open_quotations` as
  /// open_quotations() counts them.
  void append(std::vector<TermId>& terms, std::uint32_t length_code_points, int open_quotations);
  void append_blank() { ++next_line_; }

 private:
  std::vector<std::size_t> ends_{0};
  std::vector<TermId> terms_;
  std::vector<std::uint32_t> lengths_;
  std::vector<std::uint32_t> lines_;
  std::uint32_t next_line_ = 0;
  std::vector<std::uint8_t> ends_in_quotation_;  ///< else the sentences it has gone on for, and 1
};

std::uint32_t length_code_points(std::string_view text);

/// Quotation marks that open in a text less those that close, in either language.
int open_quotations(std::string_view text);

/// Keys under which both sides know what they write alike.
std::uint64_t quantity_key(const Quantity& quantity);
/// 0 when the symbol is none that a translation keeps (quotation, question, brackets …).
std::uint64_t mark_key(std::string_view norm);
/// How probable a word of any text is to be that: a guess, small numbers being common.
float quantity_background(const Quantity& quantity);
inline constexpr float kMarkBackground = 0.02F;
/// Of an entry of the user's glossary, whichever of its terms it is; as telling as a rare name.
std::uint64_t glossary_key(std::uint32_t entry);
inline constexpr float kGlossaryBackground = 1e-5F;

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_SENTENCE_TERMS_H_
