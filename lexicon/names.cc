#include "lexicon/names.h"

#include <algorithm>
#include <string>
#include <vector>

#include "lexicon/icu_text.h"
#include "lexicon/kana.h"

namespace taiyaku {
namespace {

/// Letters that stand for nearly the same sound in the two spellings become one.
std::string folded(std::string_view word) {
  std::string result;
  for (std::size_t i = 0; i < word.size(); ++i) {
    char c = word[i];
    const char next = i + 1 < word.size() ? word[i + 1] : '\0';
    if (c == 'l') c = 'r';
    if (c == 'v') c = 'b';
    if (c == 'q') c = 'k';
    if (c == 'c') c = next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
    if (c == 'p' && next == 'h') c = 'f';
    if (c == 'h' && i > 0) continue;
    if (c < 'a' || c > 'z' || (!result.empty() && result.back() == c)) continue;
    result += c;
  }
  return result;
}

}  // namespace

double transliteration_similarity(std::string_view english, std::string_view kana) {
  const std::string a = folded(plain_lower(english));
  const std::string b = folded(romanise(kana));
  if (a.empty() || b.empty()) return 0;
  std::vector<double> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<double>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    double diagonal = row[0];
    row[0] = static_cast<double>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const double change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
    }
  }
  return std::max(0.0, 1 - row[b.size()] / static_cast<double>(std::max(a.size(), b.size())));
}

}  // namespace taiyaku
