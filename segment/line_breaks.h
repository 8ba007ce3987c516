// What a line end inside a passage means: the end of a sentence, or the edge of a page.
#ifndef TAIYAKU_SEGMENT_LINE_BREAKS_H_
#define TAIYAKU_SEGMENT_LINE_BREAKS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "segment/document.h"
#include "segment/span.h"

namespace taiyaku {

/// The first line end at or behind byte `at`, or npos.
std::size_t find_line_end(std::string_view text, std::size_t at);

/// Whether there is one at all; faster.
bool has_line_end(std::string_view text);

/// Cuts `text` at line ends; each line without its end and without white space around it (blank
/// lines are empty spans). CR LF counts once; U+2028, U+2029, VT, FF and NEL end lines too.
void split_lines(std::string_view text, std::vector<Span>& lines);

/// Cuts `text` at LF and CR LF only, as `wc -l` counts: the lines of a presegmented file. The end
/// of the last line does not begin another one.
void split_record_lines(std::string_view text, std::vector<Span>& lines);

/// Whether a character is written in the square that Japanese is set in: kana, kanji, full-width
/// punctuation.
bool is_wide(char32_t value);

/// Columns of a line in a fixed-width font: Japanese characters are two wide.
std::uint32_t width_columns(std::string_view line);

/// Whether neighbouring lines were broken at a fixed width: every line but the last is about as
/// wide as the widest, so that the first word of the next one would not have fitted. Two lines are
/// too few to tell.
bool is_hard_wrapped(std::string_view text, const Span* first, const Span* last, Language language);

/// Whether a line plainly goes on in the next: English that resumes in lower case without a stop in
/// between; Japanese that ends in の or a comma.
bool continues(std::string_view line, std::string_view next, Language language);

/// A sentence as it reads: a line end inside it, with the white space around it, becomes a space
/// in English and nothing in Japanese (but a space between two Latin words). All else is unchanged.
std::string unwrapped(std::string_view sentence, Language language);

/// The same, but line ends behind a full stop inside the sentence (in a bracket or quotation) stay:
/// the writer broke the line there, not the margin.
std::string as_it_reads(std::string_view sentence, Language language);

}  // namespace taiyaku

#endif  // TAIYAKU_SEGMENT_LINE_BREAKS_H_
