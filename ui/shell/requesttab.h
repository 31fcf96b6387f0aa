// A logged request as an inspector and the request console show it.
#pragma once

#include "models/account/session.h"
#include "ui/kit/inspectorcontent.h"

namespace Calends {

// The link of an inspector that leads to a request in the console, and the request such a link leads to; 0:
// the link leads elsewhere.
Place requestPlace(quint64 request);
quint64 requestAt(const Place &place);

// Of all that fetched a value: the row by its id first, then its list.
InspectorTab requestTab(const QList<LoggedRequest> &requests);
// The request alone: how it went, what was sent, what was answered.
QList<InspectorTab> requestTabs(const LoggedRequest &request);

} // namespace Calends
