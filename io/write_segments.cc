#include "io/write_segments.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "segment/line_breaks.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

using json = nlohmann::ordered_json;

std::string text_of(const json& value) {
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

json place_json(const Document& document, Span span) {
  const Span place = file_span(document, span);
  return {{"start", place.begin}, {"end", place.end}};
}

json token_json(const Document& document, const Token& token) {
  json item = place_json(document, token.span);
  item["surface"] = surface(document, token);
  item["lemma"] = lemma(document, token);
  item["pos"] = to_string(token.pos);
  if (!token.reading.empty()) item["reading"] = reading(document, token);
  return item;
}

// A JSON string in pieces, cut between characters.
void write_string(std::ostream& out, std::string_view text) {
  constexpr std::size_t kPiece = 1U << 16U;
  out << '"';
  while (!text.empty()) {
    std::size_t size = std::min(text.size(), kPiece);
    for (int back = 0; back < 3 && size < text.size() && is_trail(text[size]); ++back) --size;
    const std::string piece = text_of(text.substr(0, size));
    out << std::string_view(piece).substr(1, piece.size() - 2);
    text.remove_prefix(size);
  }
  out << '"';
}

void write_text(std::ostream& out, std::string_view sentence, Language language) {
  if (has_line_end(sentence)) return write_string(out, as_it_reads(sentence, language));
  write_string(out, sentence);
}

json breaks_json(const Document& document, Span sentence) {
  json breaks = json::array();
  for (const std::uint32_t at : possible_breaks(document, sentence)) {
    breaks.push_back(file_span(document, {at, at}).begin);
  }
  return breaks;
}

/// An object without its closing brace: more fields follow.
std::string open_object(const json& object) {
  std::string text = text_of(object);
  text.pop_back();
  return text;
}

void write_sentence(std::ostream& out, const Document& document, const Sentence& sentence,
                    Language language, bool with_tokens) {
  out << open_object(place_json(document, sentence.span)) << ",\"text\":";
  write_text(out, surface(document, sentence.span), language);
  const json breaks = breaks_json(document, sentence.span);
  if (!breaks.empty()) out << ",\"possible_breaks\":" << text_of(breaks);
  if (!with_tokens) {
    out << '}';
    return;
  }
  out << ",\"tokens\":[";
  for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    out << (i > sentence.tokens.begin ? "," : "")
        << text_of(token_json(document, document.tokens[i]));
  }
  out << "]}";
}

}  // namespace

void write_segments_record(std::ostream& out, const std::string& id, const Document& document,
                           const Paragraph* paragraph, bool with_tokens) {
  const Language language = paragraph                     ? paragraph->language
                            : document.paragraphs.empty() ? Language::kUnknown
                                                          : document.paragraphs[0].language;
  json record = {{"record", "segments"}, {"id", json::parse(id)}, {"lang", to_string(language)}};
  if (paragraph) record["role"] = to_string(paragraph->role);
  const Range range = paragraph ? paragraph->sentences
                                : Range{0, static_cast<std::uint32_t>(document.sentences.size())};
  out << open_object(record) << ",\"sentences\":[";
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (i > range.begin) out << ',';
    write_sentence(out, document, document.sentences[i], language, with_tokens);
  }
  out << "]}\n";
}

}  // namespace taiyaku
