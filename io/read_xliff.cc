// XLIFF 1.2 and 2.x: files on their way through translation.
#include <fmt/format.h>

#include <utility>

#include "io/inline_text.h"
#include "io/read_records.h"
#include "io/xliff_unit.h"
#include "io/xml_pairs.h"

namespace taiyaku {
namespace {

constexpr std::size_t kMostSegments = 10000;  // a unit

/// What an element is to us. A source that does not stand where a unit's own stands (in alt-trans,
/// in a match of XLIFF 2) is kOther.
enum class Kind { kOther, kRoot, kFile, kGroup, kUnit, kSegment, kSource, kSegSource, kTarget };

struct Level {
  Kind kind = Kind::kOther;
  bool translate = true;
};

class XliffPairs final : public XmlPairs {
 public:
  explicit XliffPairs(OpenInput input) : XmlPairs(std::move(input)) {}

 private:
  void begin(const XmlElement& element) override {
    if (in_text_) return begin_inline(element);
    const Level parent = levels_.empty() ? Level() : levels_.back();
    Level level{kind_of(element, parent.kind), parent.translate};
    if (const auto translate = element.attribute("translate")) level.translate = translate != "no";
    levels_.push_back(level);
    switch (level.kind) {
      case Kind::kRoot:
        return begin_root(element);
      case Kind::kFile:
        if (version_ == 1) take_languages(element, "source-language", "target-language");
        return;
      case Kind::kUnit:
        return begin_unit(element, level.translate);
      case Kind::kSegment:
        return begin_segment(element);
      case Kind::kTarget:
        if (version_ == 1) unit_.segments.back().begun = is_begun(element.attribute("state"));
        [[fallthrough]];
      case Kind::kSource:
      case Kind::kSegSource:
        in_text_ = true;
        depth_in_text_ = 0;
        return;
      default:
        return;
    }
  }

  void end(std::string_view) override {
    if (in_text_ && depth_in_text_ > 0) return end_inline();
    const Kind kind = levels_.back().kind;
    levels_.pop_back();
    if (in_text_) {
      in_text_ = false;
      end_text(kind);
    } else if (kind == Kind::kUnit) {
      end_unit();
    }
  }

  void text(std::string_view characters) override {
    if (!in_text_) return;
    text_.add(characters);
    if (mark_depth_ > 0) mark_text_.add(characters);
  }

  Kind kind_of(const XmlElement& element, Kind parent) const {
    const std::string_view name = element.name;
    if (levels_.empty()) return Kind::kRoot;
    if (!element.space.empty() &&
        !element.space.starts_with("urn:oasis:names:tc:xliff:document:")) {
      return Kind::kOther;
    }
    const bool in_file = parent == Kind::kFile || parent == Kind::kGroup;
    if (name == "file" && parent == Kind::kRoot) return Kind::kFile;
    if ((name == "group" || name == "body") && in_file) return Kind::kGroup;
    if (name == (version_ == 1 ? "trans-unit" : "unit") && in_file) return Kind::kUnit;
    if (version_ == 2 && name == "segment" && parent == Kind::kUnit) return Kind::kSegment;
    if (parent != (version_ == 1 ? Kind::kUnit : Kind::kSegment)) return Kind::kOther;
    if (name == "source") return Kind::kSource;
    if (name == "target") return Kind::kTarget;
    return name == "seg-source" && version_ == 1 ? Kind::kSegSource : Kind::kOther;
  }

  void begin_root(const XmlElement& element) {
    if (element.name != "xliff") fail(fmt::format("the root is <{}>, not <xliff>", element.name));
    const auto version = element.attribute("version");
    if (!version) fail("xliff without a version; add version=\"1.2\" or \"2.0\"");
    if (!version->starts_with("1.") && !version->starts_with("2.")) {
      fail(fmt::format("XLIFF {} is not known; 1.2 and 2.x are", *version));
    }
    version_ = version->front() == '1' ? 1 : 2;
    if (version_ == 2) take_languages(element, "srcLang", "trgLang");
  }

  void take_languages(const XmlElement& element, const char* source_name, const char* target_name) {
    const auto source = element.attribute(source_name);
    const auto target = element.attribute(target_name);
    if (!source) {
      add_problem(line(), fmt::format("<{}> without {}; say which language it translates from",
                                      element.name, source_name));
    }
    source_language_ = language_of_tag(source.value_or(""));
    const Language to = language_of_tag(target.value_or(""));
    other_languages_ = (source && source_language_ == Language::kUnknown) ||
                       (target && (to == Language::kUnknown || to == source_language_));
  }

  void begin_unit(const XmlElement& element, bool translate) {
    unit_ = XliffUnit();
    unit_.line = line();
    unit_.translate = translate;
    if (const auto id = element.attribute("id")) unit_.id = *id;
    if (!unit_.id) unit_.blame(fmt::format("<{}> without an id; give it one", element.name));
    if (version_ == 1) unit_.segments.emplace_back();
  }

  void begin_segment(const XmlElement& element) {
    if (unit_.segments.size() >= kMostSegments) {
      unit_.blame("a unit of more than 10,000 segments; break it into units");
      unit_.segments.pop_back();
    }
    XliffSegment segment;
    segment.id = element.attribute("id").value_or("");
    segment.begun = is_begun(element.attribute("state").value_or("initial"));
    unit_.segments.push_back(std::move(segment));
  }

  static bool is_begun(std::optional<std::string_view> state) {
    return state != "new" && state != "needs-translation" && state != "initial";
  }

  void begin_inline(const XmlElement& element) {
    ++depth_in_text_;
    text_.begin(element);
    if (mark_depth_ > 0) {
      mark_text_.begin(element);
    } else if (levels_.back().kind != Kind::kSource && version_ == 1 && element.name == "mrk" &&
               element.attribute("mtype") == "seg") {
      mark_depth_ = depth_in_text_;
      mark_id_ = element.attribute("mid").value_or("");
      if (mark_id_.empty()) unit_.blame("a segment's mrk without mid; give it one");
    }
  }

  void end_inline() {
    text_.end();
    if (mark_depth_ == depth_in_text_) {
      mark_depth_ = 0;
      const bool of_target = levels_.back().kind == Kind::kTarget;
      auto& marks = of_target ? unit_.target_marks : unit_.source_marks;
      if (marks.size() >= kMostSegments) {
        unit_.blame("a unit of more than 10,000 segments; break it into units");
      } else {
        marks.push_back({mark_id_, mark_text_.take()});
      }
    } else if (mark_depth_ > 0) {
      mark_text_.end();
    }
    --depth_in_text_;
  }

  void end_text(Kind kind) {
    unit_size_ += text_.text().size();
    if (text_.too_long() || unit_size_ > 2 * kLongestSegment) {
      unit_.blame("a text of more than 8 MiB; break it into units");
    }
    std::string text = text_.take();
    if (!unit_.fault.empty()) return;
    if (kind == Kind::kSource) {
      unit_.segments.back().source = std::move(text);
    } else if (kind == Kind::kTarget) {
      unit_.segments.back().target = std::move(text);
    }
  }

  void end_unit() {
    const std::uint32_t number = units_++;
    unit_size_ = 0;
    for (const XliffSegment& segment : unit_.segments) {
      if (!segment.source) unit_.blame("no <source>; a unit needs one");
    }
    split_at_marks(unit_);
    if (!unit_.fault.empty()) return add_problem(unit_.line, unit_.fault);
    if (!unit_.translate) {
      ++left_out_.not_to_translate;
    } else if (other_languages_) {
      ++left_out_.other_languages;
    } else {
      for (PairRecord& pair : pairs_of(std::exchange(unit_, {}), number, left_out_)) {
        pair.source_language = source_language_;
        emit(std::move(pair));
      }
    }
  }

  int version_ = 0;  // 1 or 2
  std::vector<Level> levels_;
  Language source_language_ = Language::kUnknown;
  bool other_languages_ = false;
  std::uint32_t units_ = 0;
  XliffUnit unit_;
  std::size_t unit_size_ = 0;  // bytes of text
  bool in_text_ = false;
  std::size_t depth_in_text_ = 0;  // inline elements that are open
  InlineText text_;
  std::size_t mark_depth_ = 0;  // of the mrk that is open; 0: none
  std::string mark_id_;
  InlineText mark_text_;
};

}  // namespace

std::unique_ptr<PairReader> read_xliff(OpenInput input) {
  return std::make_unique<XliffPairs>(std::move(input));
}

}  // namespace taiyaku
