// One field in the form of several rows: whether it is set for all of them, to what, and what they have now.
#pragma once

#include <QWidget>

#include <optional>

#include "ui/changes/fieldeditor.h"

class QCheckBox;

namespace Calends {

class TextLabel;

class BulkEditRow : public QWidget
{
    Q_OBJECT
public:
    // `common`: what all rows have now; nothing when they differ.
    BulkEditRow(const FieldSetting &setting, const std::optional<QByteArray> &common,
        const QString &commonText, QWidget *parent);

    const AnyField &field() const { return m_editor->field(); }
    FieldEditor *editor() const { return m_editor; }
    QCheckBox *choice() const { return m_choice; }
    bool isChosen() const;
    QString now() const; // what is said of the present values
    void showIssue(const QString &issue);
    QString issue() const;

Q_SIGNALS:
    void edited();

private:
    void choose(bool chosen);

    QCheckBox *m_choice;
    FieldEditor *m_editor;
    QWidget *m_side;
    TextLabel *m_now;
    TextLabel *m_issue;
    QByteArray m_start;
};

} // namespace Calends
