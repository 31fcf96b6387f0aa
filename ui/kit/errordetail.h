// What a banner and a panel say of a failed call below its reason: by what it is found, and a report to copy.
#pragma once

class QPushButton;
class QWidget;

namespace Calends {

class TextLabel;
struct StateContent;

TextLabel *detailLabel(QWidget *parent);
QPushButton *reportButton(QWidget *parent);

// Both are hidden where the content has nothing of it.
void showReport(const StateContent &content, TextLabel *detail, QPushButton *report);
// Into the clipboard, which the button then says.
void copyReport(const StateContent &content, QPushButton *report);

} // namespace Calends
