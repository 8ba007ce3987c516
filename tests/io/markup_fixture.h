// What the tests of Markdown and HTML ask of an article.
#ifndef TAIYAKU_TESTS_IO_MARKUP_FIXTURE_H_
#define TAIYAKU_TESTS_IO_MARKUP_FIXTURE_H_

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "segment/article.h"
#include "segment/utf8.h"

namespace taiyaku {

using Strings = std::vector<std::string>;

/// The elements' texts, behind `role: ` where the markup gives one.
inline Strings elements_of(const Article& article) {
  Strings found;
  for (const Element& element : article.elements) {
    found.push_back((element.role ? std::string(to_string(*element.role)) + ": " : "") +
                    std::string(surface(article.text, element.span)));
  }
  return found;
}

/// Every letter of an element is, or stands for, what the map says it is.
inline void expect_faithful(const Article& article) {
  for (const Element& element : article.elements) {
    for (std::uint32_t at = element.span.begin; at < element.span.end;) {
      const std::uint32_t end = at + code_point_at(article.text, at).size;
      const std::string_view letter = surface(article.text, Span{at, end});
      const Span place = article.map.source_of({at, end});
      ASSERT_LE(place.end, article.file.size());
      const std::string_view written = surface(article.file, place);
      const bool other = written.empty() || written[0] == '&' || written[0] == '<' || letter == " ";
      EXPECT_TRUE(letter == written || other) << letter << " from " << written;
      at = end;
    }
  }
}

}  // namespace taiyaku

#endif  // TAIYAKU_TESTS_IO_MARKUP_FIXTURE_H_
