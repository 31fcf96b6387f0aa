// A logged request as an inspector shows it.
#pragma once

#include "models/account/session.h"
#include "ui/kit/inspectorcontent.h"

namespace Calends {

InspectorTab requestTab(const LoggedRequest &request);
// The request alone, as the inspector's whole content.
InspectorContent requestContent(const LoggedRequest &request);

} // namespace Calends
