#include "io/read_glossary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <vector>

#include "io/file.h"
#include "io/read_tbx.h"
#include "segment/characters.h"
#include "segment/decode.h"
#include "segment/error.h"
#include "segment/segmenter.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::size_t kMostBytes = 64 << 20;
constexpr std::size_t kLongestTerm = 1000;  // bytes

bool is_forbidden(std::string_view status) {
  static constexpr auto kWords =
      word_set("forbidden", "deprecated", "superseded", "do not use", "禁止", "不可", "使用不可");
  return kWords.contains(status);
}

bool is_allowed(std::string_view status) {
  static constexpr auto kWords = word_set("", "preferred", "approved", "admitted", "allowed", "use",
                                          "推奨", "許容", "可", "使用可");
  return kWords.contains(status);
}

bool opens_markup(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
  return first != std::string_view::npos && text[first] == '<';
}

bool is_header(std::string_view first, std::string_view second) {
  const auto language = [](std::string_view word) {
    return word == "en" || word == "ja" || word == "source" || word == "target";
  };
  return language(first) && language(second);
}

/// Collects lines into concepts by their English term.
class TsvGlossary {
 public:
  explicit TsvGlossary(const std::string& path) { glossary_.path = path; }

  void add(std::string_view line, std::size_t number) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (trimmed(line).empty() || trimmed(line).front() == '#') return;
    std::array<std::string_view, 3> fields;
    for (std::string_view& field : fields) {
      const std::size_t tab = std::min(line.find('\t'), line.size());
      field = trimmed(line.substr(0, tab));
      line.remove_prefix(std::min(tab + 1, line.size()));
    }
    if (number == 1 && is_header(fields[0], fields[1])) return;
    if (fields[0].empty() || fields[1].empty()) {
      fail(number, "an English and a Japanese term are wanted, with a tab between them");
    }
    const bool first_japanese = detect_language(fields[0]) == Language::kJapanese;
    if (first_japanese) std::swap(fields[0], fields[1]);
    if (std::max(fields[0].size(), fields[1].size()) > kLongestTerm) {
      fail(number, "a term of more than 1,000 bytes");
    }
    insert(fields, first_japanese, number);
  }

  Glossary take() { return std::move(glossary_); }

 private:
  [[noreturn]] void fail(std::size_t number, std::string_view what) const {
    throw Error(fmt::format("{}:{}: {}", glossary_.path, number, what));
  }

  /// The second column is the translation; that is what may be forbidden.
  void insert(const std::array<std::string_view, 3>& fields, bool into_english,
              std::size_t number) {
    const std::string status = ascii_lower(fields[2]);
    const bool forbidden = is_forbidden(status);
    if (!forbidden && !is_allowed(status)) {
      fail(number, fmt::format("the third column, the status, is \"{}\"; write forbidden or "
                               "preferred, and notes behind another tab",
                               fields[2]));
    }
    const std::string key(into_english && forbidden ? fields[1] : fields[0]);
    const auto [place, fresh] = places_.emplace(key, glossary_.terms.size());
    if (fresh) {
      glossary_.terms.emplace_back();
      glossary_.terms.back().line = number;
    }
    GlossaryTerm& term = glossary_.terms[place->second];
    add_once(into_english && forbidden ? term.forbidden_english : term.english, fields[0]);
    add_once(!into_english && forbidden ? term.forbidden_japanese : term.japanese, fields[1]);
  }

  static void add_once(std::vector<std::string>& list, std::string_view text) {
    if (std::find(list.begin(), list.end(), text) == list.end()) list.emplace_back(text);
  }

  Glossary glossary_;
  std::map<std::string, std::size_t> places_;
};

}  // namespace

Glossary read_glossary(const std::string& path) {
  std::string bytes = read_file(path);
  if (bytes.size() > kMostBytes) {
    throw Error(fmt::format("{}: a glossary of more than 64 MB; split it", path));
  }
  if (opens_markup(bytes)) return read_tbx(path, bytes);
  const std::string text = decode(bytes, {.path = path}).text;
  if (opens_markup(text)) return read_tbx(path, bytes);  // UTF-16, which XML tells of by itself
  TsvGlossary glossary(path);
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    glossary.add(std::string_view(text).substr(begin, end - begin), ++number);
    begin = end + 1;
  }
  return glossary.take();
}

}  // namespace taiyaku
