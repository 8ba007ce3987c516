// TMX 1.4b (and 1.1 to 1.4): translation memories.
#include <fmt/format.h>

#include <utility>

#include "io/inline_text.h"
#include "io/read_records.h"
#include "io/xml_pairs.h"

namespace taiyaku {
namespace {

/// A tuv in one of our languages.
struct Variant {
  Language language = Language::kUnknown;
  std::string text;
};

/// A tu while it is being read.
struct Unit {
  std::size_t line = 0;
  std::string id;  // JSON
  Language source_language = Language::kUnknown;
  std::vector<Variant> variants;  // at most one a language, in order
  std::string fault;

  bool has(Language language) const {
    for (const Variant& variant : variants) {
      if (variant.language == language) return true;
    }
    return false;
  }
};

class TmxPairs final : public XmlPairs {
 public:
  TmxPairs(OpenInput input, Language wanted_source)
      : XmlPairs(std::move(input)), wanted_source_(wanted_source) {}

 private:
  void begin(const XmlElement& element) override {
    if (in_segment_) {
      text_.begin(element);
      ++depth_in_segment_;
    } else if (!std::exchange(seen_root_, true)) {
      if (element.name != "tmx") fail(fmt::format("the root is <{}>, not <tmx>", element.name));
    } else if (element.name == "header") {
      header_source_ = language_of_tag(element.attribute("srclang").value_or(""));
    } else if (element.name == "tu") {
      begin_unit(element);
    } else if (element.name == "tuv") {
      begin_variant(element);
    } else if (element.name == "seg") {
      in_segment_ = true;
      depth_in_segment_ = 0;
      has_segment_ = true;
    }
  }

  void end(std::string_view name) override {
    if (in_segment_ && depth_in_segment_ > 0) {
      text_.end();
      --depth_in_segment_;
    } else if (in_segment_) {
      in_segment_ = false;
    } else if (name == "tuv") {
      end_variant();
    } else if (name == "tu") {
      end_unit();
    }
  }

  void text(std::string_view characters) override {
    if (in_segment_) text_.add(characters);
  }

  void begin_unit(const XmlElement& element) {
    unit_ = Unit();
    unit_.line = line();
    const auto id = element.attribute("tuid");
    unit_.id = id ? json_string(*id) : std::to_string(unit_.line);
    const auto source = element.attribute("srclang");
    unit_.source_language = source ? language_of_tag(*source) : header_source_;
  }

  void begin_variant(const XmlElement& element) {
    auto tag = element.attribute("lang", "xml");
    if (!tag) tag = element.attribute("lang");  // before TMX 1.4
    if (!tag) blame("a tuv without xml:lang; say which language it is in");
    language_ = language_of_tag(tag.value_or(""));
    has_segment_ = false;
    text_ = InlineText();
  }

  void end_variant() {
    if (!has_segment_) blame("a tuv without a seg; write its text into one");
    if (text_.too_long()) blame("a segment of more than 8 MiB; break it into units");
    if (language_ == Language::kUnknown || unit_.has(language_)) return;  // the first one counts
    unit_.variants.push_back({language_, text_.take()});
  }

  void end_unit() {
    const std::uint32_t number = units_++;
    if (!unit_.fault.empty()) return add_problem(unit_.line, unit_.fault);
    if (unit_.variants.size() < 2) {
      ++left_out_.other_languages;
      return;
    }
    Language from = wanted_source_;
    if (from == Language::kUnknown) from = unit_.source_language;
    if (from == Language::kUnknown) from = unit_.variants.front().language;
    if (unit_.variants.front().language != from) std::swap(unit_.variants[0], unit_.variants[1]);
    emit({std::move(unit_.id),
          std::move(unit_.variants[0].text),
          std::move(unit_.variants[1].text),
          unit_.line,
          from,
          {number, 0, ""}});
  }

  void blame(std::string_view what) {
    if (unit_.fault.empty()) unit_.fault = what;
  }

  Language wanted_source_;
  Language header_source_ = Language::kUnknown;
  bool seen_root_ = false;
  std::uint32_t units_ = 0;
  Unit unit_;
  Language language_ = Language::kUnknown;  // of the tuv
  bool has_segment_ = false;
  bool in_segment_ = false;
  std::size_t depth_in_segment_ = 0;
  InlineText text_;
};

}  // namespace

std::unique_ptr<PairReader> read_tmx(OpenInput input, const PairOptions& options) {
  return std::make_unique<TmxPairs>(std::move(input), options.source_language);
}

}  // namespace taiyaku
