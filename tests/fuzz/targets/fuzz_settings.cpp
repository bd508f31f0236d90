// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/acl/accesscontrolxml.h"
#include "bucketsettings/cors/corsrule.h"
#include "bucketsettings/lifecycle/lifecyclexml.h"
#include "demand.h"

using namespace Settings;

namespace {

/// Saving what was loaded must not change it a bit more every time.
template <typename Read, typename Write>
void checkStable(const XmlElement &root, Read read, Write write)
{
    const auto value = read(root);
    if (!value)
        return;
    const XmlElement saved = write(*value, root);
    const auto loaded = read(saved);
    DEMAND(loaded);
    DEMAND(write(*loaded, saved) == saved);
}

void checkSettings(const XmlElement &root)
{
    if (root.name() == QLatin1String("AccessControlPolicy")) {
        checkStable(
            root, [](const XmlElement &element) { return accessControlFromXml(element); },
            [](const AccessControl &acl, const XmlElement &element) { return accessControlToXml(acl, element); });
    } else if (root.name() == QLatin1String("CORSConfiguration")) {
        checkStable(root, &corsFromXml, &corsToXml);
    } else if (root.name() == Lifecycle::rootName) {
        checkStable(
            root, [](const XmlElement &element) { return Lifecycle::fromXml(element); },
            [](const Lifecycle::Configuration &rules, const XmlElement &) { return Lifecycle::toXml(rules); });
    }
}

}   // namespace

extern "C" int LLVMFuzzerTestOneInput(const char *bytes, size_t sizeBytes)
{
    const Parsed<XmlElement> root = XmlElement::parse(QByteArray(bytes, qsizetype(sizeBytes)));
    if (!root)
        return 0;
    for (const XmlElement::Layout layout : {XmlElement::Layout::Compact, XmlElement::Layout::Indented}) {
        const Parsed<XmlElement> again = XmlElement::parse(root->toXml(layout));
        DEMAND(again && *again == *root);
    }
    checkSettings(*root);
    return 0;
}
