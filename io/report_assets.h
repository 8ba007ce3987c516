// The style and script of the HTML report, compiled in from io/report/.
#ifndef TAIYAKU_IO_REPORT_ASSETS_H_
#define TAIYAKU_IO_REPORT_ASSETS_H_

#include <string_view>

namespace taiyaku {

extern const std::string_view kReportStyle;
extern const std::string_view kReportScript;
extern const std::string_view kReportScriptSha256;  ///< hexadecimal

}  // namespace taiyaku

#endif  // TAIYAKU_IO_REPORT_ASSETS_H_
