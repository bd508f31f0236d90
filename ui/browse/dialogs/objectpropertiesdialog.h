// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "browse/dialogs/propertiesdialog.h"
#include "browse/itemselection.h"
#include "browse/prefixscan.h"
#include "cos/objecttypes.h"

#include <optional>

/// Everything known of one object, or the sum of several. Opens with what the listing said; reloadRequested() is emitted when
/// shown, unless nothing needs to be asked: answer with showInfo() for one object, with showCounted() and showCount() else.
class ObjectPropertiesDialog final : public PropertiesDialog
{
    Q_OBJECT

public:
    ObjectPropertiesDialog(const Cos::BucketRef &bucket, const ItemSelection &selection, QWidget *parent);

    /// One object, to be asked for by HEAD; otherwise several or folders, to be counted by PrefixScan.
    bool isOneObject() const;
    void showInfo(const Result<Cos::ObjectInfo> &result);
    void showCounted(const ScanTotals &soFar);
    void showCount(const Result<ScanTotals> &result);

protected:
    void fill() override;
    QString headingText() const override;
    bool needsLoading() const override;

private:
    void fillObject();
    void fillSelection();
    void addContent(const BrowseItem &listed);
    void addStoredHeaders();

    Cos::BucketRef m_bucket;
    ItemSelection m_selection;
    ScanTotals m_totals;
    std::optional<Cos::ObjectInfo> m_info;
};
