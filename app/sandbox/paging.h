// The paging parameters of a list: standard, range and names differ by route; out of range is 400, never
// clamped.
#pragma once

#include <optional>

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

struct PageStyle
{
    QString size = QStringLiteral("take");
    QString offset = QStringLiteral("skip");
    qint64 standard = 250;
    qint64 most = 250;
    qint64 mostOffset = -1; // none; managed users stop at 250
    QJsonObject defaults; // what validation echoes as target before anything was sent
};

struct Page
{
    qint64 size = 0;
    qint64 offset = 0;
};

PageStyle takeAndSkip(); // 250, also the default: memberships, schedules, webhooks, time off
PageStyle limitAndOffset(); // managed users: 250, default 50, offset at most 250

// Reads the page into `page`. An answer: a parameter is out of range.
std::optional<Answer> readPage(const RequestContext &context, const PageStyle &style, Page *page);

// The counts beside a list of bookings, with the real ones' oddities: page 0 of 0 for nothing, page 1 past
// the end.
QJsonObject pagination(const Page &page, qint64 total, qint64 returned);

} // namespace Calends::Sandbox
