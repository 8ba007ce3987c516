#include "io/annotate_xliff.h"

#include <fmt/format.h>

#include <optional>
#include <string>

#include "io/xml_tags.h"
#include "io/xml_text.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

using Kind = XmlTag::Kind;

// Identifiers of ours begin so; what has them is ours to take out.
constexpr std::string_view kIssuesId = "taiyaku-";
constexpr std::string_view kMarkId = "taiyaku-m";

class Annotator {
 public:
  Annotator(std::ostream& out, std::string_view xliff, const UnitIssues& issues)
      : out_(out), xliff_(xliff), issues_(issues), tags_(xliff) {}

  void run() {
    while (const auto tag = tags_.next()) {
      if (skipped_ > 0) {
        skip(*tag);
        continue;
      }
      copy_until(tag->begin);
      if (tag->kind == Kind::kEnd)
        end(*tag);
      else
        start(*tag);
    }
    if (tags_.is_broken()) throw Error("not well-formed XML; was it changed since it was checked?");
    if (version_ == 0)
      throw Error("not XLIFF; --format xliff writes into the XLIFF that was checked");
    copy_until(xliff_.size());
  }

 private:
  void copy_until(std::size_t end) {
    out_ << xliff_.substr(at_, end - at_);
    at_ = end;
  }
  void copy(const XmlTag& tag) { copy_until(tag.end); }

  /// A tag with one more attribute.
  void copy_with(const XmlTag& tag, const std::string& attribute) {
    const std::size_t close = tag.text.size() - (tag.kind == Kind::kEmpty ? 2 : 1);
    out_ << tag.text.substr(0, close) << ' ' << attribute << tag.text.substr(close);
    at_ = tag.end;
  }

  /// Inside issues of an earlier run: nothing is copied.
  void skip(const XmlTag& tag) {
    if (tag.kind == Kind::kStart) ++skipped_;
    if (tag.kind == Kind::kEnd) --skipped_;
    at_ = tag.end;
  }

  bool is_own_issues(const XmlTag& tag) const {
    return tag.local_name() == "locQualityIssues" &&
           tag.attribute("xml:id").value_or("").starts_with(kIssuesId);
  }

  bool is_core(const XmlTag& tag, std::string_view name) const {
    return tag.prefix() == prefix_ && tag.local_name() == name;
  }

  void start(const XmlTag& tag) {
    if (is_own_issues(tag)) {
      skipped_ = tag.kind == Kind::kStart ? 1 : 0;
      at_ = tag.end;
      return;
    }
    const std::size_t depth = open_.size();
    if (version_ == 0) return start_root(tag);
    const bool is_own_mark =
        is_core(tag, "mrk") && tag.attribute("id").value_or("").starts_with(kMarkId);
    if (tag.kind == Kind::kStart) open_.push_back(is_own_mark);
    if (is_own_mark) {
      at_ = tag.end;
      return;
    }
    if (is_core(tag, version_ == 1 ? "trans-unit" : "unit") && unit_depth_ == 0) {
      unit_depth_ = depth + 1;
      segment_ = kNoSegment;
      copy(tag);
      if (version_ == 2) write_issues();
      if (tag.kind == Kind::kEmpty) unit_depth_ = 0;
    } else if (version_ == 2 && unit_depth_ > 0 && depth == unit_depth_) {
      in_segment_ = is_core(tag, "segment");
      segment_ += in_segment_;
      copy(tag);
    } else if (unit_depth_ > 0) {
      start_in_unit(tag, depth);
    } else {
      copy(tag);
    }
  }

  void start_root(const XmlTag& tag) {
    const std::string_view version = tag.attribute("version").value_or("");
    if (tag.local_name() == "xliff")
      version_ = version.starts_with("1.") ? 1 : version.starts_with("2.") ? 2 : 0;
    if (version_ == 0)
      throw Error("not XLIFF; --format xliff writes into the XLIFF that was checked");
    prefix_ = tag.prefix();
    open_.push_back(false);
    const auto bound = tag.attribute("xmlns:its");
    if (bound && *bound != kItsNamespace)
      throw Error("the prefix its: stands for another namespace; rename it");
    if (bound || issues_.empty()) return copy(tag);
    copy_with(tag, fmt::format("xmlns:its=\"{}\" its:version=\"2.0\"", kItsNamespace));
  }

  void start_in_unit(const XmlTag& tag, std::size_t depth) {
    if (version_ == 2) {
      copy(tag);
      if (in_segment_ && depth == unit_depth_ + 1 && is_core(tag, "target") &&
          tag.kind == Kind::kStart)
        open_mark(depth);
      return;
    }
    if (depth == unit_depth_ && is_core(tag, "target")) {
      in_target_ = tag.kind == Kind::kStart;
      target_depth_ = depth;
      return refer(tag, "");
    }
    if (in_target_ && is_core(tag, "mrk") && tag.attribute("mtype") == "seg") {
      return refer(tag, tag.attribute("mid").value_or(""));
    }
    copy(tag);
  }

  /// XLIFF 1.2: the target, or the segment of that id, refers to its issues.
  void refer(const XmlTag& tag, std::string_view segment_id) {
    const std::string_view name = "its:locQualityIssuesRef";
    const auto old = tag.attribute(name);
    const bool is_own = old && old->starts_with("#" + std::string(kIssuesId));
    if (is_own) {
      const auto value = static_cast<std::size_t>(old->data() - tag.text.data());
      std::size_t begin = value - name.size() - 2;  // the name, =, and a quote
      while (begin > 0 && tag.text[begin - 1] == ' ') --begin;
      stripped_ = std::string(tag.text.substr(0, begin)) +
                  std::string(tag.text.substr(value + old->size() + 1));
    }
    XmlTag clean = tag;
    if (is_own) clean.text = stripped_;
    std::size_t number = next_;
    for (auto it = issues_.lower_bound({unit_, 0}); it != issues_.end() && it->first.first == unit_;
         ++it, ++number) {
      if (it->second.place.segment_id == segment_id && (!old || is_own)) {
        return copy_with(clean, fmt::format("{}=\"#{}{}\"", name, kIssuesId, number));
      }
    }
    out_ << clean.text;
    at_ = tag.end;
  }

  /// XLIFF 2: a mark around the content of the target.
  void open_mark(std::size_t depth) {
    std::size_t number = next_in_unit_;
    for (auto it = issues_.lower_bound({unit_, 0}); it != issues_.end() && it->first.first == unit_;
         ++it, ++number) {
      if (it->first.second != segment_) continue;
      out_ << fmt::format(
          "<{0}mrk id=\"{1}{2}\" type=\"its:generic\" its:locQualityIssuesRef=\"#its={3}{2}\">",
          prefix_.empty() ? "" : std::string(prefix_) + ":", kMarkId, number, kIssuesId);
      mark_depth_ = depth + 1;
    }
  }

  void end(const XmlTag& tag) {
    if (open_.empty()) throw Error("not well-formed XML; was it changed since it was checked?");
    const bool was_own_mark = open_.back();
    open_.pop_back();
    const std::size_t depth = open_.size();
    if (was_own_mark) {
      at_ = tag.end;
      return;
    }
    if (mark_depth_ > 0 && depth + 1 == mark_depth_) {
      out_ << "</" << (prefix_.empty() ? "" : std::string(prefix_) + ":") << "mrk>";
      mark_depth_ = 0;
    }
    if (in_target_ && depth == target_depth_) in_target_ = false;
    if (unit_depth_ > 0 && depth + 1 == unit_depth_) {
      if (version_ == 1) write_issues();
      unit_depth_ = 0;
      ++unit_;
    }
    copy(tag);
  }

  /// All of the unit's, an element a segment.
  void write_issues() {
    next_in_unit_ = next_;
    for (auto it = issues_.lower_bound({unit_, 0}); it != issues_.end() && it->first.first == unit_;
         ++it) {
      out_ << fmt::format("<its:locQualityIssues xml:id=\"{}{}\">", kIssuesId, next_++);
      for (const ItsIssue& issue : it->second.issues) {
        out_ << fmt::format(
            "<its:locQualityIssue locQualityIssueType=\"{}\" locQualityIssueComment=\"{}\" "
            "locQualityIssueSeverity=\"{}\"/>",
            issue.type, xml_attribute(issue.comment), issue.severity);
      }
      out_ << "</its:locQualityIssues>";
    }
  }

  static constexpr std::uint32_t kNoSegment = static_cast<std::uint32_t>(-1);

  std::ostream& out_;
  std::string_view xliff_;
  const UnitIssues& issues_;
  XmlTags tags_;
  std::size_t at_ = 0;          // bytes that were copied or left out
  std::size_t skipped_ = 0;     // depth inside issues of an earlier run
  std::vector<bool> open_;      // elements; whether each is a mark of an earlier run
  int version_ = 0;             // 1 or 2; 0 before the root
  std::string_view prefix_;     // of XLIFF's own elements
  std::uint32_t unit_ = 0;      // number of the unit
  std::uint32_t segment_ = 0;   // number of the segment in it (XLIFF 2)
  std::size_t unit_depth_ = 0;  // elements open inside the unit, itself included; 0: outside
  std::size_t target_depth_ = 0;
  bool in_segment_ = false;       // rather than in an ignorable (XLIFF 2)
  bool in_target_ = false;        // of the unit (XLIFF 1.2)
  std::size_t mark_depth_ = 0;    // the target that our mark is open in
  std::size_t next_ = 1;          // number of the next issues
  std::size_t next_in_unit_ = 1;  // of the first issues of the unit (XLIFF 2)
  std::string stripped_;
};

/// UTF-8, by what the file says of itself.
void require_utf8(std::string_view xliff) {
  const std::size_t end =
      xliff.starts_with("\xEF\xBB\xBF<?xml") || xliff.starts_with("<?xml") ? xliff.find("?>") : 0;
  const std::string_view declaration = xliff.substr(0, end);
  const std::size_t at = declaration.find("encoding");
  if (at != std::string_view::npos) {
    const std::string_view name = declaration.substr(
        std::min(declaration.find_first_of("\"'", at), declaration.size() - 1) + 1);
    const bool is_utf8 = name.size() >= 5 && (name[0] | 0x20) == 'u' && (name[1] | 0x20) == 't' &&
                         (name[2] | 0x20) == 'f' && (name.substr(3, 2) == "-8" || name[3] == '8');
    const bool is_ascii = name.substr(0, 8) == "US-ASCII" || name.substr(0, 5) == "ASCII";
    if (!is_utf8 && !is_ascii) throw Error("issues are written into UTF-8 only; convert the file");
  }
  if (xliff.find('\0') != std::string_view::npos)
    throw Error("issues are written into UTF-8 only; convert the file");
}

}  // namespace

void annotate_xliff(std::ostream& out, std::string_view xliff, const UnitIssues& issues) {
  require_utf8(xliff);
  Annotator(out, xliff, issues).run();
}

}  // namespace taiyaku
