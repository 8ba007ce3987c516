// Writes JSON as it goes, without a tree in memory: for records that are written by the million.
#ifndef TAIYAKU_IO_JSON_TEXT_H_
#define TAIYAKU_IO_JSON_TEXT_H_

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace taiyaku {

/// One JSON value (RFC 8259), UTF-8 without white space. The caller sees to it that objects and
/// arrays are closed in order and that every member of an object has its key.
class JsonText {
 public:
  JsonText& begin_object() { return open('{'); }
  JsonText& end_object() { return close('}'); }
  JsonText& begin_array() { return open('['); }
  JsonText& end_array() { return close(']'); }

  /// `name` is plain ASCII.
  JsonText& key(std::string_view name);

  /// Bytes that are no UTF-8 become U+FFFD.
  JsonText& value(std::string_view text);
  JsonText& value(const char* text) { return value(std::string_view(text)); }
  /// The shortest digits that give the number back; infinities and NaN as null, which JSON has
  /// nothing else for.
  JsonText& value(double number);
  JsonText& value(bool truth) { return raw(truth ? "true" : "false"); }
  template <std::unsigned_integral Integer>
  requires(!std::same_as<Integer, bool>) JsonText& value(Integer number) {
    return raw(std::to_string(number));
  }
  JsonText& null() { return raw("null"); }
  /// A value that is JSON already.
  JsonText& raw(std::string_view json);

  template <class Value>
  JsonText& field(std::string_view name, const Value& content) {
    return key(name).value(content);
  }

  const std::string& text() const& { return text_; }
  std::string text() && { return std::move(text_); }

 private:
  JsonText& open(char bracket);
  JsonText& close(char bracket);
  void separate();

  std::string text_;
  bool first_ = true;  ///< nothing stands before the next item in its object or array
};

}  // namespace taiyaku

#endif  // TAIYAKU_IO_JSON_TEXT_H_
