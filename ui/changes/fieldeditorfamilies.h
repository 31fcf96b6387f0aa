// The families of editors; see FieldEditor::make.
#pragma once

class QWidget;

namespace Calends {

class FieldEditor;
struct FieldSetting;

namespace FieldEditors {

FieldEditor *line(const FieldSetting &setting, QWidget *parent); // what fits one line, numbers too
FieldEditor *longText(const FieldSetting &setting, QWidget *parent); // several lines; JSON of lists, objects
FieldEditor *choice(
    const FieldSetting &setting, QWidget *parent); // one of the known values, or the present one
FieldEditor *flag(const FieldSetting &setting, QWidget *parent);
FieldEditor *zone(const FieldSetting &setting, QWidget *parent);
FieldEditor *ticks(const FieldSetting &setting, QWidget *parent); // of a list whose elements are known
FieldEditor *lines(const FieldSetting &setting, QWidget *parent); // a list of texts, one a line
FieldEditor *secret(const FieldSetting &setting, QWidget *parent); // set, and never shown
FieldEditor *map(const FieldSetting &setting, QWidget *parent); // keys of the customer's

} // namespace FieldEditors

} // namespace Calends
