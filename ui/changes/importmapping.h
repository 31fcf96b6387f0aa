// Which column of a file goes where: a line for each, with what it begins with.
#pragma once

#include <QScrollArea>

#include "models/changes/importplan.h"

class QComboBox;
class QGridLayout;

namespace Calends {

class ImportMappingView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ImportMappingView(QWidget *parent = nullptr);

    // Of this file, for rows like the pattern.
    void showColumns(const ImportedText &text, const EditedValue &pattern, const ImportMapping &mapping);
    ImportMapping mapping() const;
    const QList<QComboBox *> &choices() const { return m_choices; } // by column

Q_SIGNALS:
    void mappingChanged();

private:
    void addColumn(int column, const ImportedText &text, const EditedValue &pattern, const QString &target);
    void tell(const QComboBox *changed);

    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<QComboBox *> m_choices;
};

} // namespace Calends
