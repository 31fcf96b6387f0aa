// A logged request as an inspector shows it.
#pragma once

#include "models/account/session.h"
#include "ui/kit/inspectorcontent.h"

namespace Calends {

// Of all that fetched a value: the row by its id first, then its list.
InspectorTab requestTab(const QList<LoggedRequest> &requests);
// The request alone, as the inspector's whole content.
InspectorContent requestContent(const LoggedRequest &request);

} // namespace Calends
