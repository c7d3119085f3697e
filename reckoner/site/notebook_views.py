"""Make mkdocs-jupyter's notebook views quickly: the same bytes, without compiling its templates for every notebook."""

from __future__ import annotations

import importlib.util
import sys
from typing import Any

CONVERTER = "mkdocs_jupyter.convert"


def later() -> None:
    """Load the converter when the first view is made, not when MkDocs loads the plugin: nbconvert takes a second."""
    import mkdocs_jupyter

    spec = importlib.util.find_spec(CONVERTER)
    if CONVERTER in sys.modules or spec is None or spec.loader is None:
        return
    spec.loader = importlib.util.LazyLoader(spec.loader)
    module = importlib.util.module_from_spec(spec)
    sys.modules[CONVERTER] = mkdocs_jupyter.convert = module
    spec.loader.exec_module(module)


# For each notebook, nbconvert makes a Jinja environment anew,
# twice, and compiles some sixty templates in each. An environment depends on nothing of the notebook but its
# filters, which are registered again for every exporter; so exporters of one kind may share one.


def share_templates() -> None:
    """Let exporters that read the same templates share one Jinja environment."""
    from nbconvert.exporters.templateexporter import TemplateExporter

    create = TemplateExporter._create_environment
    if getattr(create, "shares", False):
        return
    made: dict[tuple[object, ...], Any] = {}

    def environment(exporter: Any) -> Any:
        key = (type(exporter), *exporter.template_paths, exporter.template_extension, exporter.enable_async)
        if exporter.raw_template or exporter.extra_loaders:
            return create(exporter)
        if key not in made:
            made[key] = create(exporter)
        for name, filter in [*exporter.default_filters(), *exporter.filters.items()]:
            exporter._register_filter(made[key], name, filter)
        return made[key]

    environment.shares = True  # type: ignore[attr-defined]
    TemplateExporter._create_environment = environment  # type: ignore[method-assign]
