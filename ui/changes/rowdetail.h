// What one row of a preview has to say beyond its line: why it is not ready, what goes with it, a field that
// somebody else changed from three sides, and where the row itself is.
#pragma once

#include "models/changes/changepreview.h"
#include "ui/changes/rowlink.h"
#include "ui/changes/surface.h"
#include "ui/kit/palette.h"

class QGridLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Calends {

class TextLabel;

class RowDetail : public Surface
{
    Q_OBJECT
public:
    explicit RowDetail(QWidget *parent = nullptr);

    // Where rows are found; empty: nowhere.
    void setLinks(const RowLinks &links) { m_links = links; }

    // Whether archives are there also in the next run; shown with the next row.
    void setKept(bool isKept) { m_isKept = isKept; }

    // Hidden where the line says all there is; row -1: none.
    void showRow(const ChangePreview &preview, int row);

Q_SIGNALS:
    void placeWanted(const Calends::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void clear();
    void showParts();
    void fit();
    void addCosts(const Change &change);
    void addArchiving();
    void addSentence(const QString &text, Tone tone);
    void showLink(const ChangePreview &preview, int row);
    void addSides(const QList<FieldComparison> &fields);
    TextLabel *side(const QString &text, Tone tone);

    RowLinks m_links;
    bool m_isKept = true;
    TextLabel *m_subject;
    QPushButton *m_show; // leads to m_place
    Place m_place;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
};

} // namespace Calends
