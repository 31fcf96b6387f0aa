// One field in a form: its label, its editor, and what there is to say about it.
#pragma once

#include <QWidget>

#include "ui/changes/fieldeditor.h"
#include "ui/kit/palette.h"

namespace Calends {

class ChangeDot;
class TextLabel;

class ChangeFormRow : public QWidget
{
    Q_OBJECT
public:
    ChangeFormRow(const FieldSetting &setting, QWidget *parent);

    const AnyField &field() const { return m_editor->field(); }
    FieldEditor *editor() const { return m_editor; }
    TextLabel *label() const { return m_label; }
    // `was`: what was there before, told while it differs; personal.
    void showDifference(bool differs, const QString &was);
    bool differs() const { return m_differs; }
    QString was() const;
    // Why what stands there cannot be sent; empty: it can. Said only once the person was here.
    void showIssue(const QString &issue);
    QString issue() const;

private:
    void describe();

    ChangeDot *m_dot;
    TextLabel *m_label;
    FieldEditor *m_editor;
    TextLabel *m_was;
    TextLabel *m_issue;
    QString m_hint;
    bool m_differs = false;
};

// A control with its label before it, in line with the rows of a form.
QWidget *besideLabel(const QString &label, QWidget *control, QWidget *parent);
// A small line of notes below an editor, hidden while it is empty.
TextLabel *noteBelow(Tone tone, QWidget *parent);
void setNote(TextLabel *note, const QString &text);

} // namespace Calends
