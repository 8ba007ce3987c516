#include "io/xml_pairs.h"

#include <algorithm>
#include <utility>

namespace taiyaku {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

Language language_of_tag(std::string_view tag) {
  std::string language(tag.substr(0, tag.find_first_of("-_")));
  std::transform(language.begin(), language.end(), language.begin(), lower);
  if (language == "en" || language == "eng") return Language::kEnglish;
  // jp is a country, but no language has its code and tools have written it.
  if (language == "ja" || language == "jpn" || language == "jp") return Language::kJapanese;
  return Language::kUnknown;
}

XmlPairs::XmlPairs(OpenInput input)
    : PairReader(input.path), stream_(std::move(input.bytes), input.path, *this) {}

void XmlPairs::fail(std::string message) const {
  throw BrokenInput({path(), line(), std::move(message)});
}

std::optional<PairRecord> XmlPairs::read(std::vector<Problem>& problems) {
  while (records_.empty() && more_) {
    try {
      more_ = stream_.advance();
    } catch (const BrokenInput& broken) {
      more_ = false;
      broken_ = broken;  // told when the pairs before it are
    }
    for (Problem& problem : std::exchange(waiting_, {}))
      PairReader::add_problem(problems, std::move(problem));
  }
  if (!records_.empty()) {
    PairRecord record = std::move(records_.front());
    records_.pop_front();
    return record;
  }
  if (broken_) throw *broken_;
  return std::nullopt;
}

}  // namespace taiyaku
