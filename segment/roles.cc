#include "segment/roles.h"

#include <algorithm>
#include <array>

#include "segment/characters.h"
#include "segment/line_breaks.h"
#include "segment/page_phrases.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::uint32_t kLongestHeadlineColumns = 120;
constexpr std::uint32_t kLongestHeadlineWords = 20;
constexpr std::size_t kHeadlinesKept = 8;

// The form of a line, counted once.
struct Form {
  std::uint32_t columns = 0;
  std::uint32_t words = 0;        // runs of letters or digits of a line in English
  std::uint32_t capitalised = 0;  // of those, with a capital
  std::uint32_t lower = 0;        // of those of four letters or more, without one
  bool letters = false;
  bool stopped = false;  // ends with a full stop, question or exclamation mark
  bool comma = false;    // 、 or a comma at a space
};

Form form_of(std::string_view line) {
  Form form;
  form.columns = width_columns(line);
  form.stopped = ends_with_stop(line);
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint first = code_point_at(line, at);
    const Script script = script_of(first.value);
    form.comma = form.comma || first.value == U',' || first.value == U'、';
    form.letters = form.letters || (is_word(script) && script != Script::kDigit);
    if (!is_word(script)) {
      at += first.size;
      continue;
    }
    std::uint32_t length = 0;
    CodePoint next = first;
    while (is_word(script_of(next.value)) || next.value == U'’' || next.value == U'\'' ||
           next.value == U'-' || next.value == U'.') {
      at += next.size;
      ++length;
      next = code_point_at(line, at);
    }
    ++form.words;
    form.capitalised += is_upper(first.value);
    form.lower += is_lower(first.value) && length >= 4;
  }
  return form;
}

// Names and nothing else: two or three capitalised words each, several of them set off by commas.
bool is_name_list(std::string_view line) {
  std::size_t names = 0;
  std::size_t words = 0;
  for (std::size_t at = 0; at <= line.size();) {
    const CodePoint next = code_point_at(line, at);
    if (next.size == 0 || next.value == U'、' || next.value == U',' || next.value == U'&' ||
        next.value == U'，') {
      if (words < 2 || words > 3) return false;
      ++names;
      words = 0;
      at += std::max<std::size_t>(next.size, 1);
    } else if (is_word(script_of(next.value))) {
      if (!is_upper(next.value)) return false;
      ++words;
      while (at < line.size() && !is_space(code_point_at(line, at).value) &&
             std::u32string_view(U"、,&，").find(code_point_at(line, at).value) ==
                 std::u32string_view::npos) {
        at += code_point_at(line, at).size;
      }
    } else if (is_space(next.value)) {
      at += next.size;
    } else {
      return false;
    }
  }
  return names >= 2;
}

class RoleFinder {
 public:
  RoleFinder(std::string_view text, std::vector<Block>& blocks) : text_(text), blocks_(blocks) {
    forms_.reserve(blocks.size());
    for (const Block& block : blocks) forms_.push_back(form_of(line_of(block)));
  }

  void assign() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Role role = with_markup(i, role_of(i));
      blocks_[i].role = role;
      if (role != Role::kBullet) blocks_[i].marker = 0;
      if (role == Role::kHeadline && headlines_.size() < kHeadlinesKept) headlines_.push_back(i);
      if (role != Role::kByline && role != Role::kBoilerplate) seen_.at(index_of(i)) = true;
    }
    spread_furniture();
  }

 private:
  std::string_view line_of(const Block& block) const { return surface(text_, block.span); }

  Role role_of(std::size_t i) const {
    const std::string_view line = line_of(blocks_[i]);
    const Form& form = forms_[i];
    if (is_page_furniture(line) || (!form.letters && !is_date_line(line)))
      return Role::kBoilerplate;
    if (is_byline(i)) return Role::kByline;
    if (blocks_[i].marker > 0) return Role::kBullet;
    if (has_photo_credit(line) && !said(line)) return Role::kCaption;
    return is_headline(i) ? Role::kHeadline : Role::kParagraph;
  }

  // A menu is marked up as a list, and a heading that was never closed holds whole paragraphs.
  Role with_markup(std::size_t i, Role found) const {
    const std::optional<Role> given = blocks_[i].given;
    if (!given || found == Role::kBoilerplate) return found;
    const bool too_long =
        *given == Role::kHeadline && forms_[i].columns > 2 * kLongestHeadlineColumns;
    return too_long ? found : *given;
  }

  // A sentence in quotation marks about a picture is text, not a caption.
  static bool said(std::string_view line) {
    return line.starts_with("“") || line.starts_with("\"") || line.starts_with("「");
  }

  bool is_byline(std::size_t i) const {
    const std::string_view line = line_of(blocks_[i]);
    if (blocks_[i].lines > 1) return false;
    if (is_source_note(line)) return true;
    if (forms_[i].stopped) return false;
    return is_date_line(line) || (line.size() <= 120 && is_name_list(line)) || is_repeated_name(i);
  }

  // "Jane Doe" with "By Jane Doe" in the next or previous line.
  bool is_repeated_name(std::size_t i) const {
    const std::string_view line = line_of(blocks_[i]);
    if (forms_[i].words > 4 || forms_[i].words != forms_[i].capitalised) return false;
    const auto signs = [&](std::size_t k) {
      const std::string_view other = line_of(blocks_[k]);
      return other.size() == line.size() + 3 && other.ends_with(line) && is_source_note(other);
    };
    return (i > 0 && signs(i - 1)) || (i + 1 < blocks_.size() && signs(i + 1));
  }

  bool is_headline(std::size_t i) const {
    const Form& form = forms_[i];
    if (blocks_[i].lines > 1 || form.columns > kLongestHeadlineColumns) return false;
    if (blocks_[i].language == Language::kJapanese) return is_headline_ja(i);
    if (form.words > kLongestHeadlineWords) return false;
    const bool title_case = form.words >= 3 && form.capitalised * 2 > form.words && form.lower <= 2;
    if (form.stopped) return false;
    if (repeats_headline(i)) return true;
    // A sentence without its stop is longer than a heading, and holds more words in lower case.
    return title_case || i == 0 || form.words <= 8 || (first_of_language(i) && form.words <= 16);
  }

  // Pages print the headline once more above the text.
  bool repeats_headline(std::size_t i) const {
    return std::any_of(headlines_.begin(), headlines_.end(), [&](std::size_t earlier) {
      return line_of(blocks_[earlier]) == line_of(blocks_[i]);
    });
  }

  bool is_headline_ja(std::size_t i) const {
    const std::string_view line = line_of(blocks_[i]);
    if (forms_[i].stopped && !(i == 0 || first_of_language(i))) return false;
    if (line.ends_with("。") || line.ends_with("。」")) return false;
    return forms_[i].columns <= 80 && line.find("。") == std::string_view::npos;
  }

  std::size_t index_of(std::size_t i) const {
    return static_cast<std::size_t>(blocks_[i].language);
  }
  bool first_of_language(std::size_t i) const { return !seen_.at(index_of(i)); }

  // A subscription box has several short lines, of which the first gives it away.
  void spread_furniture() {
    for (std::size_t i = 1; i < blocks_.size(); ++i) {
      const Block& before = blocks_[i - 1];
      const bool together = before.group == blocks_[i].group && before.role == Role::kBoilerplate &&
                            forms_[i - 1].letters && differs_little(i);
      if (together && forms_[i].columns <= 100) blocks_[i].role = Role::kBoilerplate;
    }
  }
  bool differs_little(std::size_t i) const {
    return blocks_[i].language == blocks_[i - 1].language;
  }

  std::string_view text_;
  std::vector<Block>& blocks_;
  std::vector<Form> forms_;
  std::vector<std::size_t> headlines_;  // the first few
  std::array<bool, 3> seen_ = {};       // languages that have had a headline or a paragraph
};

}  // namespace

void assign_roles(std::string_view text, std::vector<Block>& blocks) {
  RoleFinder(text, blocks).assign();
}

}  // namespace taiyaku
