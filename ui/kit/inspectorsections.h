// Draws the sections of an inspector tab.
#pragma once

#include <functional>

#include "ui/kit/inspectorcontent.h"

class QWidget;

namespace Calends {

using FollowLink = std::function<void(const Place &)>;

// A scrolled column of the sections; JSON gets the whole height.
QWidget *makeTabPage(const InspectorTab &tab, const FollowLink &follow, QWidget *parent);

} // namespace Calends
