// How many rows are chosen, and what can be done with all of them at once.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace Calends {

class TextLabel;

class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    // Of so many rows that are shown; `filtered`: others are hidden.
    void setCounts(int selected, int shown, bool filtered);
    QString text() const;
    // Why the rows cannot be exported; empty: they can.
    void setExportObstacle(const QString &reason);
    // Which of these the rows' page has at all, and why they cannot be done now; empty: they can.
    void setVerbs(bool edits, bool removes);
    void setEditObstacle(const QString &reason);
    void setRemovalObstacle(const QString &reason);
    // What else the page does with rows, a button each, and why one cannot be done now; empty: it can.
    void setFurther(const QStringList &texts);
    void setFurtherObstacle(int place, const QString &reason);
    // While rows are being copied, and what came of it.
    void setCopying(bool copying);

Q_SIGNALS:
    void allWanted();
    void clearWanted();
    void editWanted();
    void removalWanted();
    void furtherWanted(int place);
    void exportWanted();
    void textWanted();
    void csvWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    TextLabel *m_text;
    QPushButton *m_all;
    QPushButton *m_clear;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QList<QPushButton *> m_further; // between m_edit and m_remove
    QPushButton *m_export;
    QPushButton *m_copyText;
    QPushButton *m_copyCsv;
};

} // namespace Calends
