#include "score/fact_verbatim.h"

#include <algorithm>

#include "score/fact_text.h"

namespace taiyaku {
namespace {

constexpr std::size_t kReach = 40;  // bytes of a run on either side of the fact

bool is_run_character(char c) {
  return is_ascii_digit(c) || c == '.' || c == ':' || c == ',' || c == '/' || c == ' ';
}

bool has_scale(std::string_view rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  for (const std::string_view scale :
       {"万", "億", "兆", "千", "百", "million", "billion", "trillion", "thousand", "bn", "割"}) {
    if (rest.starts_with(scale)) return true;
  }
  return !rest.empty() && (rest[0] == 'm' || rest[0] == 'k' || rest[0] == 'M' || rest[0] == 'K') &&
         (rest.size() == 1 || !is_ascii_lower(static_cast<char>(rest[1] | 0x20)));
}

// The digits and points around `span`, spaces left out; `raw` with them, `after` what follows.
std::string run_around(std::string_view text, Span span, std::string_view& raw,
                       std::string_view& after) {
  std::size_t begin = span.begin;
  while (begin > 0 && span.begin - begin < kReach && is_run_character(text[begin - 1])) --begin;
  std::size_t end = span.begin;
  while (end < text.size() && end - span.begin < kReach && !is_ascii_digit(text[end]) &&
         end < span.end)
    ++end;
  while (end < text.size() && end - span.begin < kReach && is_run_character(text[end])) ++end;
  after = text.substr(end);
  raw = text.substr(begin, end - begin);
  std::string run = without_spaces_in_numbers(text.substr(begin, end - begin));
  const std::size_t first = std::min(run.find_first_of("0123456789"), run.size());
  const std::size_t last = run.find_last_of("0123456789");
  return last == std::string::npos ? "" : run.substr(first, last + 1 - first);
}

}  // namespace

std::string without_spaces_in_numbers(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char next = i + 1 < text.size() ? text[i + 1] : ' ';
    const bool joins =
        text[i] == ' ' && is_ascii_digit(next) && !out.empty() &&
        (is_ascii_digit(out.back()) || out.back() == '.' || out.back() == ':' || out.back() == ',');
    if (!joins) out += text[i];
  }
  return out;
}

namespace {

bool stands_alone(std::string_view run, std::string_view other) {
  for (std::size_t at = other.find(run); at != std::string_view::npos;
       at = other.find(run, at + 1)) {
    const std::string_view rest = other.substr(at + run.size());
    const bool begins = at == 0 || !is_ascii_digit(other[at - 1]);
    const bool ends = rest.empty() || !is_ascii_digit(rest[0]);
    if (begins && ends && !has_scale(rest)) return true;
  }
  return false;
}

}  // namespace

Verbatim stands_verbatim(std::string_view text, Span span, std::string_view other,
                         std::string& joined) {
  std::string_view after;
  std::string_view raw;
  const std::string run = run_around(text, span, raw, after);
  const auto digits = std::count_if(run.begin(), run.end(), is_ascii_digit);
  if (digits < 3 || has_scale(after)) return Verbatim::kNo;
  const bool whole = raw.find(run) != std::string_view::npos;
  if (whole && stands_alone(run, other)) return Verbatim::kYes;
  if (joined.empty()) joined = without_spaces_in_numbers(other);
  return stands_alone(run, joined) ? Verbatim::kTorn : Verbatim::kNo;
}

}  // namespace taiyaku
